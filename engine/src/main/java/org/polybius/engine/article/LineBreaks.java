package org.polybius.engine.article;

/**
 * Tells a line break that means something from one that only keeps lines short. A break is <em>wrapping</em> when the
 * next line's first word would not have fitted on the line before; else the writer wanted it.
 */
public final class LineBreaks {

    /** Texts wrapped for the screen or for mail stay below this; longer lines are whole paragraphs. */
    private static final int WIDEST_WRAPPED_LINE = 100;

    private LineBreaks() {}

    /**
     * @param width length of the longest line around
     * @param before the line before the break, without surrounding white space
     * @param after the line after it, likewise
     */
    public static boolean isWanted(int width, CharSequence before, CharSequence after) {
        if (before.isEmpty() || after.isEmpty() || opensWithBullet(after)) {
            return true;
        }
        if (Character.isLowerCase(after.charAt(0))) {
            return false;
        }
        return width > WIDEST_WRAPPED_LINE || before.length() + 1 + firstWord(after) <= width;
    }

    /** "• tanks", "- tanks", "* tanks", "2. tanks", "3) tanks". */
    public static boolean opensWithBullet(CharSequence line) {
        if (line.length() < 3) {
            return false;
        }
        if ("•●▪◦‣*-–".indexOf(line.charAt(0)) >= 0) {
            return line.charAt(1) == ' ' || line.charAt(1) == '\t';
        }
        int digits = 0;
        while (digits < 3 && digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        return digits > 0
                && digits < 3
                && digits + 1 < line.length()
                && ".)".indexOf(line.charAt(digits)) >= 0
                && line.charAt(digits + 1) == ' ';
    }

    private static int firstWord(CharSequence line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) != ' ') {
            end++;
        }
        return end;
    }
}
