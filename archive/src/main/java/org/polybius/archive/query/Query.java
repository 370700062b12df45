package org.polybius.archive.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polybius.archive.query.Condition.All;
import org.polybius.archive.query.Condition.Any;
import org.polybius.archive.query.Condition.Match;
import org.polybius.archive.query.Condition.Not;

/**
 * Which events are asked for, in the language of docs/search.md. Where a query does not speak of factuality, events that an
 * article says did not happen are left out.
 */
public final class Query {

    private final String text;
    private final Condition condition;
    private final boolean asksForFactuality;
    private final List<List<DayRange>> days;

    private Query(String text, Condition condition, boolean asksForFactuality, List<List<DayRange>> days) {
        this.text = text;
        this.condition = condition;
        this.asksForFactuality = asksForFactuality;
        this.days = days;
    }

    /** The empty query asks for every event that is not negated. */
    public static Query parse(String text) throws QueryException {
        QueryParser parser = new QueryParser(text);
        Condition condition = parser.parse();
        return new Query(text, condition, parser.asksForFactuality(), parser.days());
    }

    /** Asks for what fits both; the text stays this one's. */
    public Query and(Query other) {
        List<List<DayRange>> both = new ArrayList<>(days);
        both.addAll(other.days);
        return new Query(
                text,
                new All(List.of(condition, other.condition)),
                asksForFactuality || other.asksForFactuality,
                List.copyOf(both));
    }

    /** As the user wrote it. */
    public String text() {
        return text;
    }

    /** Whether it says which factuality it wants. */
    public boolean asksForFactuality() {
        return asksForFactuality;
    }

    /** Whether it asks for every event that is not negated. */
    public boolean isOpen() {
        return !asksForFactuality && days.isEmpty() && condition.equals(new All(List.of()));
    }

    /** For each condition on the event's last day, the ranges one of which must hold it. */
    public List<List<DayRange>> days() {
        return days;
    }

    /** All conditions but those on the date, for the index of events. */
    public String eventExpression() {
        return Expression.ofEvents(withDefault(condition));
    }

    private Condition withDefault(Condition asked) {
        return asksForFactuality
                ? asked
                : new All(
                        List.of(asked, new Not(Field.FACTUALITY.read("negated").orElseThrow())));
    }

    /** The words, for the index of articles' texts; empty if there are none. */
    public Optional<String> wordExpression() throws QueryException {
        List<Condition> words = parts(true);
        return words.isEmpty() ? Optional.empty() : Optional.of(Expression.ofTexts(new All(words)));
    }

    /** The fields without the words, for the index of events; empty if there are none, not even on the date. */
    public Optional<String> fieldExpression() throws QueryException {
        List<Condition> fields = parts(false);
        return fields.isEmpty() && days.isEmpty()
                ? Optional.empty()
                : Optional.of(Expression.ofEvents(withDefault(new All(fields))));
    }

    private List<Condition> parts(boolean words) throws QueryException {
        List<Condition> chosen = new ArrayList<>();
        for (Condition part : condition instanceof All all ? all.parts() : List.of(condition)) {
            boolean anyWords = holds(part, true);
            if (anyWords && holds(part, false)) {
                throw new QueryException(0, "in a search for articles no word can be an alternative to a field");
            }
            if (anyWords == words) {
                chosen.add(part);
            }
        }
        return chosen;
    }

    private static boolean holds(Condition condition, boolean words) {
        if (condition instanceof Match match) {
            return match.columns().equals(SearchColumns.WORDS) == words;
        }
        if (condition instanceof Not not) {
            return holds(not.part(), words);
        }
        List<Condition> parts = condition instanceof All all ? all.parts() : ((Any) condition).parts();
        return parts.stream().anyMatch(part -> holds(part, words));
    }
}
