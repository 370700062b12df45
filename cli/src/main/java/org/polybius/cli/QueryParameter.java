package org.polybius.cli;

import java.util.List;
import org.polybius.archive.query.Query;
import org.polybius.archive.query.QueryException;
import picocli.CommandLine.Parameters;

/** Which events of the record a command is about. */
final class QueryParameter {

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            description = "what to look for; without it all events but negated ones. After -- it may begin with -")
    private List<String> words = List.of();

    Query parse() throws QueryException {
        return Query.parse(String.join(" ", words));
    }
}
