package org.polybius.archive.export;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values as cells of a table. */
public final class Cells {

    /** Whatever some reader takes for the end of a cell or line, and other control characters. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    /** How a cell begins that a spreadsheet would run; the full-width signs too, which some take for the plain ones. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private Cells() {}

    /** Words of an article or outlet: on one line, and never a formula. Numbers of our own need no such care. */
    static String text(String words) {
        String line = BREAKS.matcher(words).replaceAll(" ").strip();
        return !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }

    /** As {@link #text(String)}, if {@code value} is text; numbers stay what they are. */
    public static Object cell(Object value) {
        return value instanceof String words ? text(words) : value;
    }

    static String text(Optional<String> words) {
        return words.map(Cells::text).orElse("");
    }

    /** {@code entries} with {@code separator} between them; inside them a comma or blank stands for it. */
    static String list(List<String> entries, String separator) {
        String instead = separator.equals(",") ? " " : separator.replace(';', ',');
        return entries.stream()
                .map(entry -> text(entry).replace(separator, instead))
                .collect(Collectors.joining(separator));
    }

    /** As short as can be: "-5", "3.4". */
    static String decimal(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    static String row(List<String> cells) {
        return String.join("\t", cells) + "\n";
    }
}
