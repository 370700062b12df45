package org.polybius.engine.extraction;

import org.jsoup.nodes.Element;

/**
 * A stretch of a page's text without block markup inside.
 *
 * @param text white space normalised
 * @param linked characters of it inside links
 * @param in the innermost block element
 */
record TextBlock(String text, int linked, Element in) {

    private static final int SHORTEST_PROSE = 60;
    private static final int SHORTEST_SENTENCE = 12;
    private static final double MOST_LINKED = 0.4;
    private static final int LONG_PROSE = 150;
    private static final double MOST_LINKED_OF_PROSE = 0.6;
    private static final int COST_OF_CLUTTER = 25;

    boolean isProse() {
        return !isHeading() && !isLinks() && (text.length() >= SHORTEST_PROSE || isSentence());
    }

    boolean isHeading() {
        return in.normalName().length() == 2
                && in.normalName().charAt(0) == 'h'
                && Character.isDigit(in.normalName().charAt(1));
    }

    boolean isLinks() {
        double most = text.length() > LONG_PROSE && isSentence() ? MOST_LINKED_OF_PROSE : MOST_LINKED;
        return linked > most * text.length();
    }

    private boolean isSentence() {
        int last = text.length() - 1;
        while (last > 0 && "\"'”’»)".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return text.length() >= SHORTEST_SENTENCE && ".?!".indexOf(text.charAt(last)) >= 0;
    }

    /** What the block says for its container's being the article: characters of prose, or a fixed cost. */
    int weight() {
        if (isProse()) {
            return text.length() - linked;
        }
        return isLinks() ? -COST_OF_CLUTTER - Math.min(linked, 4 * COST_OF_CLUTTER) : -COST_OF_CLUTTER / 5;
    }
}
