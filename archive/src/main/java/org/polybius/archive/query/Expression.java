package org.polybius.archive.query;

import java.util.List;
import java.util.stream.Collectors;
import org.polybius.archive.query.Condition.All;
import org.polybius.archive.query.Condition.Any;
import org.polybius.archive.query.Condition.Match;
import org.polybius.archive.query.Condition.Not;

/** A condition as an expression of SQLite's FTS5. Every word stands in quotes, so that none can be an operator. */
final class Expression {

    /** What FTS5 takes away from where only negations are left. */
    private final String every;

    private final boolean columns;

    private Expression(String every, boolean columns) {
        this.every = every;
        this.columns = columns;
    }

    static String ofEvents(Condition condition) {
        return new Expression(SearchColumns.TERMS + " : \"" + Terms.EVERY + '"', true).of(condition);
    }

    /** Over the texts of articles, whose index has one column, and where each text has that word. */
    static String ofTexts(Condition condition) {
        return new Expression('"' + Terms.EVERY + '"', false).of(condition);
    }

    private String of(Condition condition) {
        if (condition instanceof Match match) {
            return match(match);
        }
        if (condition instanceof Any any) {
            return any.parts().stream().map(this::of).collect(Collectors.joining(" OR ", "(", ")"));
        }
        if (condition instanceof All all) {
            return all(all.parts());
        }
        return all(List.of(condition));
    }

    private String match(Match match) {
        String quoted = '"' + match.words().replace("\"", "\"\"").replace("\0", " ") + '"';
        return columns ? "{" + String.join(" ", match.columns()) + "} : " + quoted : quoted;
    }

    /** FTS5 has "this NOT that", and no "NOT that" alone. */
    private String all(List<Condition> parts) {
        String wanted = parts.stream()
                .filter(part -> !(part instanceof Not))
                .map(this::of)
                .collect(Collectors.joining(" AND "));
        StringBuilder expression = new StringBuilder(wanted.isEmpty() ? every : wanted);
        for (Condition part : parts) {
            if (part instanceof Not not) {
                expression.insert(0, '(').append(" NOT ").append(of(not.part())).append(')');
            }
        }
        return "(" + expression + ")";
    }
}
