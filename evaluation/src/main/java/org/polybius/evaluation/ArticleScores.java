package org.polybius.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.Event;
import org.polybius.engine.event.Factuality;

/** Holds the events of one article against the rows that must and may match. */
final class ArticleScores {

    private static final List<String> COLUMNS = List.of(
            "id",
            "sentence",
            "type",
            "mode",
            "actor",
            "recipient",
            "factuality",
            "by",
            "anticipates",
            "date",
            "rule",
            "trigger",
            "allowed");

    private final List<ExpectedEvent> rows;
    private final CodedArticle coded;

    private ArticleScores(List<ExpectedEvent> rows, CodedArticle coded) {
        this.rows = rows;
        this.coded = coded;
    }

    static Report of(List<ExpectedEvent> rows, CodedArticle coded, String coder) {
        return new ArticleScores(rows, coded).report(coder);
    }

    private Report report(String coder) {
        List<ExpectedEvent> required =
                rows.stream().filter(ExpectedEvent::required).toList();
        List<String> missing = required.stream()
                .filter(row -> coded.events().stream().noneMatch(event -> row.allows(sentence(event), event)))
                .map(ExpectedEvent::toString)
                .toList();
        List<Event> asserted = coded.events().stream()
                .filter(event -> event.factuality() == Factuality.ASSERTED)
                .toList();
        List<String> unexpected = asserted.stream()
                .filter(event -> !isAllowed(event))
                .map(event -> event.id() + ": " + String.join(" · ", cells(event)))
                .toList();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("set", "article");
        values.put("coder", coder);
        values.put("required", required.size());
        values.put("required_missing", missing.size());
        values.put("events", coded.events().size());
        values.put("asserted", asserted.size());
        values.put("unexpected_asserted", unexpected.size());
        values.put("missing", missing);
        values.put("unexpected", unexpected);
        return new Report(values, List.of(table()), predictions());
    }

    private boolean isAllowed(Event event) {
        return rows.stream().anyMatch(row -> row.allows(sentence(event), event));
    }

    private String sentence(Event event) {
        return coded.sentences().stream()
                .filter(sentence -> sentence.index() == event.sentence())
                .map(Sentence::span)
                .map(coded.article()::words)
                .findFirst()
                .orElseThrow();
    }

    private List<List<String>> predictions() {
        List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
        for (Event event : coded.events()) {
            List<String> row = new ArrayList<>();
            row.add(event.id());
            row.addAll(cells(event));
            row.add(event.why().rule());
            row.add(coded.article().words(event.trigger()));
            row.add(Boolean.toString(isAllowed(event)));
            rows.add(row);
        }
        return rows;
    }

    private TextTable table() {
        TextTable table = TextTable.ofTexts(
                "allowed", "sentence", "type", "mode", "actor", "recipient", "factuality", "by", "anticipates", "date");
        for (Event event : coded.events()) {
            List<String> row = new ArrayList<>();
            row.add(isAllowed(event) ? "yes" : "no");
            row.addAll(cells(event));
            table.row(row);
        }
        return table;
    }

    /** The event as a row of the table of expectations would say it. */
    private List<String> cells(Event event) {
        int steps = event.attribution().size();
        return List.of(
                beginning(sentence(event)),
                event.type().name(),
                String.join(" ", event.modes()),
                codes(event.actor()),
                codes(event.recipient()),
                event.factuality().name().toLowerCase(Locale.ROOT),
                steps == 0
                        ? ""
                        : codes(event.attribution().get(steps - 1).source().stream()
                                .toList()),
                event.anticipates().map(Enum::name).orElse(""),
                event.date().map(d -> d.start() + ".." + d.end()).orElse(""));
    }

    private static String beginning(String sentence) {
        int length = 40;
        return (sentence.length() <= length ? sentence : sentence.substring(0, length) + "…").replace('\n', ' ');
    }

    private static String codes(List<Entity> entities) {
        return String.join("+", entities.stream().map(ArticleScores::code).toList());
    }

    private static String code(Entity entity) {
        String sectors =
                String.join(" ", entity.sectors().stream().map(Enum::name).toList());
        return (entity.code().orElse("(" + entity.text() + ")") + " " + sectors).strip();
    }
}
