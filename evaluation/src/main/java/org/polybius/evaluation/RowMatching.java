package org.polybius.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.article.Span;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.Event;

/**
 * Finds the event that stands for each gold row of an article: of a type that the row allows, and at its trigger, otherwise
 * in its sentence, otherwise anywhere in the article where no other row allows that type. No event stands for two rows.
 */
final class RowMatching {

    /** Where the event stands, the surest first. */
    enum Basis {
        TRIGGER,
        SENTENCE,
        ARTICLE
    }

    record Match(Event event, Basis basis) {}

    private final CodedArticle coded;
    private final List<GoldHappening> rows;
    private final Map<GoldHappening, Match> matches = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private RowMatching(CodedArticle coded, List<GoldHappening> rows) {
        this.coded = coded;
        this.rows = rows;
    }

    /** @param rows all of the article */
    static Map<GoldHappening, Match> of(CodedArticle coded, List<GoldHappening> rows) {
        RowMatching matching = new RowMatching(coded, rows);
        for (Basis basis : Basis.values()) {
            rows.forEach(row -> matching.match(row, basis));
        }
        return matching.matches;
    }

    private void match(GoldHappening row, Basis basis) {
        if (matches.containsKey(row)) {
            return;
        }
        Optional<Event> event = coded.events().stream()
                .filter(candidate -> !taken.contains(candidate.id()))
                .filter(candidate -> isOfType(candidate, row))
                .filter(candidate -> isAt(candidate, row, basis))
                .findFirst();
        event.ifPresent(found -> {
            matches.put(row, new Match(found, basis));
            taken.add(found.id());
        });
    }

    private static boolean isOfType(Event event, GoldHappening row) {
        return row.types().contains(event.type().name())
                || event.anticipates()
                        .filter(act -> row.types().contains(act.name()))
                        .isPresent();
    }

    private boolean isAt(Event event, GoldHappening row, Basis basis) {
        int start = row.triggerStart(coded.article().text());
        Span trigger = new Span(start, start + row.trigger().length());
        return switch (basis) {
            case TRIGGER -> event.trigger().overlaps(trigger);
            case SENTENCE ->
                coded.sentences().stream()
                        .filter(sentence -> sentence.span().overlaps(trigger))
                        .map(Sentence::index)
                        .anyMatch(index -> index == event.sentence());
            case ARTICLE ->
                rows.stream()
                                .filter(other -> isOfType(event, other))
                                .map(GoldHappening::happening)
                                .distinct()
                                .count()
                        == 1;
        };
    }
}
