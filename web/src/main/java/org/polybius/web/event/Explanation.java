package org.polybius.web.event;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Why an event was coded, line by line.
 *
 * @param lines in the order of the way that led to it
 */
public record Explanation(List<Line> lines) {

    /** What a line tells of, and what it tells. */
    public record Line(String label, String text) {}

    private static final int LONGEST = 200;

    static Explanation of(JsonNode event) {
        List<Line> lines = new ArrayList<>();
        JsonNode why = event.path("why");
        add(
                lines,
                "rule",
                why.path("rule").asString() + " (rules " + why.path("version").asString() + ")");
        why.path("matched").forEach(m -> add(lines, "matched", m.path("role").asString() + ": " + quoted(m)));
        for (JsonNode step : event.path("attribution")) {
            Saying saying = Saying.of(step);
            add(lines, "said", "by " + saying.who() + ", who " + saying.stance() + "; cue “" + saying.cue() + "”");
        }
        date(lines, event.path("date"));
        place(lines, event.path("place"));
        why.path("lost")
                .forEach(l -> add(
                        lines,
                        "lost",
                        l.path("rule").asString() + ": " + l.path("reason").asString()));
        why.path("notes").forEach(note -> add(lines, "note", note.asString()));
        add(
                lines,
                "score",
                event.path("score").asString() + ", quad class "
                        + event.path("quad").asString());
        add(lines, "confidence", event.path("confidence").asString());
        add(lines, "event", event.path("id").asString());
        return new Explanation(lines);
    }

    private static void date(List<Line> lines, JsonNode date) {
        if (date.isObject()) {
            String words =
                    date.path("text").isString() ? "“" + date.path("text").asString() + "”" : "none in the text";
            add(lines, "date", words + ", " + date.path("basis").asString());
        }
    }

    private static void place(List<Line> lines, JsonNode place) {
        if (place.isObject()) {
            add(
                    lines,
                    "place",
                    "“" + place.path("text").asString() + "”: "
                            + place.path("name").asString() + ", "
                            + place.path("country").asString() + " ("
                            + place.path("precision").asString() + ")");
        }
    }

    private static String quoted(JsonNode words) {
        return "“" + words.path("text").asString() + "” [" + words.path("start").asInt() + "–"
                + words.path("end").asInt() + "]";
    }

    private static void add(List<Line> lines, String label, String text) {
        lines.add(new Line(label, Shown.line(text, LONGEST)));
    }
}
