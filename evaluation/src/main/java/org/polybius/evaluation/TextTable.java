package org.polybius.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows for people to read: the first column to the left, the others as their first row says. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean numbers;

    private TextTable(boolean numbers, List<String> header) {
        this.numbers = numbers;
        rows.add(List.copyOf(header));
    }

    /** A table whose columns after the first hold numbers, set to the right. */
    public static TextTable ofNumbers(String... header) {
        return new TextTable(true, List.of(header));
    }

    /** A table of words, set to the left. */
    public static TextTable ofTexts(String... header) {
        return new TextTable(false, List.of(header));
    }

    public TextTable row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /** A share with three decimals, as in {@code .914}. */
    public static String share(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        return text.startsWith("0.") ? text.substring(1) : text;
    }

    @Override
    public String toString() {
        int[] widths = widths();
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String space = " ".repeat(widths[i] - row.get(i).length());
                line.append(i == 0 ? "" : GAP);
                line.append(numbers && i > 0 ? space + row.get(i) : row.get(i) + space);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    private int[] widths() {
        int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return widths;
    }
}
