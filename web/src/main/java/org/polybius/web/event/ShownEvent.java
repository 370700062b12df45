package org.polybius.web.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.polybius.engine.article.Span;
import tools.jackson.databind.JsonNode;

/**
 * An event for people to read, made from its JSON.
 *
 * @param number counts the events of the article, from 1
 * @param act the words that name what was done
 * @param sayings who says so, outermost first
 * @param factuality in lower case
 * @param code type, modes, and after an arrow the type of the act that is still to come
 * @param date empty where there is none
 * @param json all of it
 */
public record ShownEvent(
        int number,
        String id,
        int sentence,
        List<Party> actors,
        String act,
        List<Party> recipients,
        List<Saying> sayings,
        String factuality,
        String type,
        String code,
        String date,
        String place,
        String object,
        JsonNode json) {

    private static final int LONGEST = 120;
    private static final int LONGEST_PHRASE = 1000;

    public static ShownEvent of(int number, String json) {
        JsonNode event = Json.read(json);
        return new ShownEvent(
                number,
                event.path("id").asString(),
                event.path("sentence").asInt(),
                parties(event.path("actor")),
                act(event),
                parties(event.path("recipient")),
                event.path("attribution").valueStream().map(Saying::of).toList(),
                event.path("factuality").asString(),
                event.path("type").asString(),
                code(event),
                date(event.path("date")),
                Shown.line(event.path("place").path("name").asString(""), LONGEST),
                object(event),
                event);
    }

    private static List<Party> parties(JsonNode entities) {
        return entities.valueStream().map(Party::of).toList();
    }

    private static String act(JsonNode event) {
        List<Span> words = triggerSpans(event);
        if (words.size() == 1) {
            return Shown.line(event.path("trigger").path("text").asString(), LONGEST);
        }
        List<String> parts =
                matched(event, "trigger").map(m -> m.path("text").asString()).toList();
        return Shown.line(String.join(" … ", parts), LONGEST);
    }

    /** Where the words stand that name what was done. */
    public List<Span> trigger() {
        return triggerSpans(json);
    }

    /** The trigger, or where a party stands inside it ("hold … hostage") its words one by one. */
    private static List<Span> triggerSpans(JsonNode event) {
        Span trigger = Json.span(event.path("trigger"));
        boolean parted = Stream.concat(
                        event.path("actor").valueStream(),
                        event.path("recipient").valueStream())
                .anyMatch(party -> Json.span(party).overlaps(trigger));
        List<Span> words = matched(event, "trigger").map(Json::span).toList();
        return parted && !words.isEmpty() ? words : List.of(trigger);
    }

    private static Stream<JsonNode> matched(JsonNode event, String role) {
        return event.path("why")
                .path("matched")
                .valueStream()
                .filter(m -> m.path("role").asString().equals(role));
    }

    /** What was given, taken or built; nothing where the act's own words name it. */
    private static String object(JsonNode event) {
        String object = Shown.line(event.path("object").path("text").asString(""), LONGEST);
        return act(event).contains(object) ? "" : object;
    }

    private static String code(JsonNode event) {
        StringBuilder code = new StringBuilder(event.path("type").asString());
        Json.texts(event.path("mode")).forEach(mode -> code.append(' ').append(mode));
        Json.text(event.path("anticipates"))
                .ifPresent(type -> code.append(" → ").append(type));
        return code.toString();
    }

    private static String date(JsonNode date) {
        if (!date.isObject()) {
            return "";
        }
        String start = date.path("start").asString();
        String end = date.path("end").asString();
        String days = start.equals(end) ? day(start) : day(start) + " – " + day(end);
        return date.path("basis").asString().equals("published") ? days + " (published)" : days;
    }

    private static String day(String iso) {
        return Shown.day(LocalDate.parse(iso));
    }

    /** Where the words stand that each value came from. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        triggerSpans(json).forEach(span -> marks.add(new Mark(span, "trigger")));
        json.path("actor").forEach(actor -> marks.add(new Mark(Json.span(actor), "actor")));
        json.path("recipient").forEach(recipient -> marks.add(new Mark(Json.span(recipient), "recipient")));
        for (JsonNode step : json.path("attribution")) {
            if (step.path("source").isObject()) {
                marks.add(new Mark(Json.span(step.path("source")), "source"));
            }
            step.path("cue").forEach(cue -> marks.add(new Mark(Json.span(cue), "cue")));
        }
        addSpan(marks, json.path("date").path("span"), "date");
        addSpan(marks, json.path("place").path("span"), "place");
        if (json.path("object").isObject()) {
            marks.add(new Mark(Json.span(json.path("object")), "object"));
        }
        return marks;
    }

    private static void addSpan(List<Mark> marks, JsonNode span, String role) {
        if (span.isObject()) {
            marks.add(new Mark(Json.span(span), role));
        }
    }

    /** Where the act is named first. */
    int at() {
        return triggerSpans(json).get(0).start();
    }

    public String who() {
        return actors.isEmpty() ? "(somebody)" : label(actors);
    }

    /** To whom, without the act's own word where that is part of the phrase, as in "jailed reporters". */
    public String whom() {
        String whom = label(recipients);
        return whom.startsWith(act + " ") ? whom.substring(act.length() + 1) : whom;
    }

    /** Whether words stand between the act and to whom it is done, so that only an arrow tells the two apart. */
    public boolean pointsToWhom() {
        return !recipients.isEmpty() && (!object.isEmpty() || act.contains(" "));
    }

    private static String label(List<Party> parties) {
        return String.join(" and ", parties.stream().map(Party::label).toList());
    }

    /** Which of five shapes it is drawn in: a reader must not need colours to tell them apart. */
    public String shape() {
        return switch (factuality) {
            case "asserted" -> "solid";
            case "claimed" -> "outlined";
            case "planned", "possible" -> "dashed";
            default -> "struck";
        };
    }

    /** The whole in one sentence, for lists and for who cannot see. */
    public String sentenceText() {
        String said = sayings.isEmpty()
                ? ""
                : sayings.get(sayings.size() - 1).who() + " "
                        + sayings.get(sayings.size() - 1).verb() + ": ";
        String told = said + who() + " " + act + (object.isEmpty() ? "" : " " + object);
        return recipients.isEmpty() ? told : told + (pointsToWhom() ? " → " : " ") + whom();
    }

    /** "Kenya (government) says", outermost first, or the article itself. */
    public String saidBy() {
        return sayings.isEmpty()
                ? "the article itself"
                : String.join(
                        ", ",
                        sayings.stream().map(s -> s.who() + " " + s.verb()).toList());
    }

    /** As the text calls them. */
    public String actorWords() {
        return words(actors);
    }

    public String recipientWords() {
        return words(recipients);
    }

    private static String words(List<Party> parties) {
        return String.join(" and ", parties.stream().map(Party::words).toList());
    }

    /** The words for {@code actor} or {@code recipient}, as a form takes them. */
    public String phrases(String role) {
        return String.join(
                "; ", json.path(role).valueStream().map(ShownEvent::phrase).toList());
    }

    /** The words for who says so, as a form takes them; empty where nobody is named. */
    public String sourcePhrase() {
        JsonNode chain = json.path("attribution");
        JsonNode source = chain.path(chain.size() - 1).path("source");
        return source.isObject() ? phrase(source) : "";
    }

    /** An entity's words on one line. */
    public static String phrase(JsonNode entity) {
        return Shown.line(entity.path("text").asString(), LONGEST_PHRASE).strip();
    }

    /** Why it was coded. */
    public Explanation why() {
        return Explanation.of(json);
    }

    public Optional<Saying> innermost() {
        return sayings.isEmpty() ? Optional.empty() : Optional.of(sayings.get(sayings.size() - 1));
    }
}
