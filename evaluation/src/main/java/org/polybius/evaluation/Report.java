package org.polybius.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an evaluation found.
 *
 * @param values by key, in the order to print: numbers, texts and lists of texts; shares are 0 to 1
 * @param tables for people to read
 * @param predictions every single prediction, the first row being the column names
 */
public record Report(Map<String, Object> values, List<TextTable> tables, List<List<String>> predictions) {

    public Report {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        tables = List.copyOf(tables);
        predictions = List.copyOf(predictions);
    }

    /** The number at {@code key}, which must be there. */
    public double number(String key) {
        return ((Number) values.get(key)).doubleValue();
    }
}
