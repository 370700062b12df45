package org.polybius.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.polybius.archive.incident.Claim;
import org.polybius.archive.incident.Incident;
import org.polybius.archive.incident.IncidentEvent;
import org.polybius.archive.incident.Join;
import org.polybius.engine.event.Factuality;
import org.polybius.web.event.Json;
import org.polybius.web.event.Shown;
import org.polybius.web.event.ShownEvent;
import org.polybius.web.http.Page;
import org.polybius.web.http.Table;

/**
 * An incident as its page shows it.
 *
 * @param said what was just done to it, in words; empty if nothing
 */
public record IncidentView(Incident incident, IncidentLine line, List<Telling> tellings, String said) {

    /** What a source says often brings its own quotation marks. */
    private static final Pattern EDGE_QUOTES = Pattern.compile("^[\"“”«»]+|[\"“”«»]+$");

    /** As many wordings of one claim as are shown. */
    private static final int MOST_WORDINGS = 12;

    /** An event of the incident. */
    public record Telling(IncidentEvent event, ShownEvent shown) {

        public String outlet() {
            return event.outlet().map(o -> Shown.line(o, 80)).orElse("unnamed outlet");
        }

        public String day() {
            return event.published().map(Shown::day).orElse("undated");
        }

        public String address() {
            return "/article/" + event.article() + "#" + event.id();
        }

        public String reason() {
            return event.join().map(join -> Shown.line(join.reason(), 200)).orElse("the first to tell of it");
        }

        public String score() {
            return event.join()
                    .map(join -> event.byHand() ? "by hand" : String.format(Locale.ROOT, "%.2f", join.score()))
                    .orElse("");
        }
    }

    static IncidentView of(Incident incident, String said) {
        List<Telling> tellings = new ArrayList<>();
        for (IncidentEvent event : incident.events()) {
            tellings.add(new Telling(event, ShownEvent.of(tellings.size() + 1, event.json())));
        }
        return new IncidentView(incident, IncidentLine.of(incident), tellings, said);
    }

    /** In how many independent reports it is told in which way. */
    public String standing() {
        List<String> parts = new ArrayList<>();
        incident.reportsByFactuality()
                .forEach((factuality, reports) ->
                        parts.add(word(factuality) + " in " + reports + (reports == 1 ? " report" : " reports")));
        return String.join(" · ", parts);
    }

    public String word(Factuality factuality) {
        return IncidentLine.word(factuality);
    }

    public String shape(Claim claim) {
        return switch (claim.factuality()) {
            case ASSERTED -> "solid";
            case CLAIMED -> "outlined";
            case PLANNED, POSSIBLE -> "dashed";
            case DENIED, NEGATED -> "struck";
        };
    }

    public String who(Claim claim) {
        return claim.ownVoice() ? "In the outlets’ own voice" : IncidentLine.who(claim);
    }

    public String since(Claim claim) {
        return claim.since().map(day -> "since " + Shown.day(day)).orElse("");
    }

    public List<Claim.Wording> wordings(Claim claim) {
        return claim.wordings()
                .subList(0, Math.min(MOST_WORDINGS, claim.wordings().size()));
    }

    public String words(Claim.Wording wording) {
        String content = Shown.line(wording.content(), 240);
        String words = "“" + EDGE_QUOTES.matcher(content).replaceAll("") + "”";
        return wording.cue().isEmpty() ? words : Shown.line(wording.cue(), 60) + ": " + words;
    }

    public String place(Claim.Wording wording) {
        return wording.outlet().map(o -> Shown.line(o, 60)).orElse("unnamed outlet")
                + wording.published().map(day -> ", " + Shown.day(day)).orElse("");
    }

    public String address(Claim.Wording wording) {
        return tellings.stream()
                .filter(telling -> telling.event().id().equals(wording.event()))
                .findFirst()
                .map(Telling::address)
                .orElse("#");
    }

    /** Whether there is anything to be split: one event alone stays where it is. */
    public boolean isOfSeveral() {
        return tellings.size() > 1;
    }

    /** The tellings by independent report, from 1. */
    public Map<Integer, List<Telling>> reports() {
        Map<Integer, List<Telling>> reports = new TreeMap<>();
        tellings.forEach(telling -> reports.computeIfAbsent(telling.event().report(), n -> new ArrayList<>())
                .add(telling));
        return reports;
    }

    Page page(String template) {
        Map<String, Object> json = new LinkedHashMap<>(line.json());
        json.put("claims", incident.claims().stream().map(IncidentView::json).toList());
        json.put("events", tellings.stream().map(IncidentView::json).toList());
        return new Page(template, this, Json.of(json), table());
    }

    private static Map<String, Object> json(Claim claim) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("factuality", IncidentLine.word(claim.factuality()));
        json.put("source", claim.source());
        json.put("own_voice", claim.ownVoice());
        json.put("since", claim.since().map(Object::toString));
        json.put("wordings", claim.wordings().stream().map(IncidentView::json).toList());
        return json;
    }

    private static Map<String, Object> json(Claim.Wording wording) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("outlet", wording.outlet());
        json.put("published", wording.published().map(Object::toString));
        json.put("cue", wording.cue());
        json.put("content", wording.content());
        json.put("event", wording.event());
        return json;
    }

    private static Map<String, Object> json(Telling telling) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("report", telling.event().report());
        json.put("outlet", telling.event().outlet());
        json.put("published", telling.event().published().map(Object::toString));
        Optional<Join> join = telling.event().join();
        json.put("joined_to", join.map(Join::event));
        json.put("score", join.map(Join::score));
        json.put("reason", join.map(Join::reason));
        json.put("by_hand", telling.event().byHand());
        json.put("event", telling.shown().json());
        return json;
    }

    private Table table() {
        return new Table(
                List.of(
                        "event",
                        "article",
                        "outlet",
                        "published",
                        "report",
                        "factuality",
                        "sentence",
                        "score",
                        "reason"),
                tellings.stream()
                        .<List<?>>map(t -> List.of(
                                t.event().id(),
                                t.event().article(),
                                t.event().outlet().orElse(""),
                                t.event().published().map(Object::toString).orElse(""),
                                t.event().report(),
                                t.shown().factuality(),
                                t.shown().sentenceText(),
                                t.score(),
                                t.reason()))
                        .toList());
    }
}
