package org.polybius.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.polybius.archive.overview.Overview;
import org.polybius.archive.overview.Overview.Named;
import org.polybius.archive.overview.Overview.News;
import org.polybius.archive.overview.Overview.Pair;
import org.polybius.archive.overview.Overview.Side;
import org.polybius.archive.overview.Tally;
import org.polybius.engine.event.Factuality;
import org.polybius.web.event.Shown;
import org.polybius.web.http.Table;
import org.polybius.web.picture.Network;
import org.polybius.web.picture.Timeline;
import org.polybius.web.picture.WorldMap;

/**
 * What a question finds, as the first view and the pages of actors and pairs show it.
 *
 * @param path of the page
 * @param page of the list, from 1
 */
public record OverviewView(Question question, Overview overview, List<IncidentLine> lines, String path, int page) {

    static final int LINES = 25;
    private static final int TOP = 8;

    public WorldMap map() {
        return WorldMap.of(overview);
    }

    public Timeline timeline() {
        return Timeline.of(overview.days());
    }

    public List<Pair> topPairs() {
        return first(overview.pairs(), TOP);
    }

    public List<Named> topTypes() {
        return first(overview.types(), 16);
    }

    public List<Named> topOutlets() {
        return first(overview.outlets(), 6);
    }

    public List<Named> topCountries() {
        return first(overview.countries(), 6);
    }

    public List<Factuality> factualities() {
        return List.of(Factuality.values());
    }

    private static <T> List<T> first(List<T> list, int most) {
        return list.subList(0, Math.min(most, list.size()));
    }

    public String told(Tally tally) {
        return WorldMap.told(tally);
    }

    public String country(Named country) {
        return WorldMap.name(country.name());
    }

    public String name(String text) {
        return Shown.line(text, 60);
    }

    /** "in conflict", of what is asserted; "only claimed" and the like, where nothing is. */
    public String tone(Pair pair) {
        if (pair.events().asserted() == 0) {
            return "nothing asserted";
        }
        return switch (Network.tone(pair.score())) {
            case "conflict" -> "in conflict";
            case "cooperation" -> "in cooperation";
            default -> "in both";
        };
    }

    /** A party's page. */
    public static String actorAddress(Side side) {
        return "/actor?party=" + Question.encode(party(side));
    }

    public String pairAddress(Pair pair) {
        return "/pair?a=" + Question.encode(party(pair.actor())) + "&b=" + Question.encode(party(pair.recipient()));
    }

    /** A country's code, and the name of whoever is not a country as such. */
    static String party(Side side) {
        return WorldMap.name(side.code()).equals(side.name()) ? side.code() : side.name();
    }

    public String quoted(String name) {
        return Question.quoted(name);
    }

    /** "31 incidents", and a week's mean before. */
    public static List<String[]> figures(News news) {
        List<String[]> figures = new ArrayList<>();
        figures.add(figure("incidents", news.incidents(), news.incidentsBefore()));
        figures.add(figure("reports", news.reports(), news.reportsBefore()));
        figures.add(figure("outlets", news.outlets(), news.outletsBefore()));
        return figures;
    }

    private static String[] figure(String what, long now, double before) {
        String mean = String.format(Locale.ROOT, before < 10 ? "%.1f" : "%.0f", before);
        String earlier = before == 0 ? "none in the weeks before" : mean + " a week before";
        return new String[] {what, String.valueOf(now), earlier};
    }

    public String until() {
        return overview.news().map(news -> Shown.day(news.until())).orElse("");
    }

    public boolean hasNext() {
        return (long) page * LINES < overview.incidents().size();
    }

    /** Address of another page of the list. */
    public String pageAddress(int other) {
        String always = question.always();
        String parameters = joined(always, question.from().map(d -> "from=" + d).orElse(""));
        parameters = joined(parameters, question.to().map(d -> "to=" + d).orElse(""));
        return address(joined(parameters, "page=" + other)) + "#incidents-title";
    }

    private static String joined(String first, String second) {
        return first.isEmpty() ? second : second.isEmpty() ? first : first + "&" + second;
    }

    /** The page with other parameters; what is fixed stays in {@link #path}. */
    public String address(String parameters) {
        if (parameters.isEmpty()) {
            return path;
        }
        return path + (path.contains("?") ? "&" : "?") + parameters;
    }

    /** In JSON, as far as it is the same for all kinds of page. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("query", question.query().text());
        json.put("events", tally(overview.events()));
        json.put("incident_count", overview.incidentCount());
        json.put("incidents", lines.stream().map(IncidentLine::json).toList());
        json.put("countries", named(overview.countries()));
        json.put("types", named(overview.types()));
        json.put("outlets", named(overview.outlets()));
        json.put("pairs", overview.pairs().stream().map(OverviewView::json).toList());
        json.put("days", overview.days().stream().map(OverviewView::json).toList());
        json.put("news", overview.news().map(OverviewView::json).orElse(null));
        return json;
    }

    private static Map<String, Long> tally(Tally tally) {
        Map<String, Long> json = new LinkedHashMap<>();
        for (Factuality factuality : Factuality.values()) {
            json.put(IncidentLine.word(factuality), tally.of(factuality));
        }
        return json;
    }

    private static List<Object> named(List<Named> list) {
        return list.stream()
                .<Object>map(n -> Map.of("name", n.name(), "events", tally(n.events())))
                .toList();
    }

    private static Object json(Pair pair) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("actor", pair.actor());
        json.put("recipient", pair.recipient());
        json.put("events", tally(pair.events()));
        json.put("asserted_score", pair.score());
        return json;
    }

    private static Object json(Overview.Day day) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("day", day.day().toString());
        json.put("quad", day.quad());
        json.put("events", tally(day.events()));
        json.put("asserted_score", day.assertedScore());
        return json;
    }

    private static Object json(News news) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("until", news.until().toString());
        json.put("incidents", news.incidents());
        json.put("reports", news.reports());
        json.put("outlets", news.outlets());
        json.put("incidents_before", news.incidentsBefore());
        json.put("reports_before", news.reportsBefore());
        json.put("outlets_before", news.outletsBefore());
        return json;
    }

    Table table() {
        return new Table(
                IncidentLine.COLUMNS,
                lines.stream().<List<?>>map(IncidentLine::row).toList());
    }

    static List<String> fields() {
        return List.of(
                "query", "events", "incident_count", "incidents", "countries", "types", "outlets", "pairs", "days");
    }
}
