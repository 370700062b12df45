package org.polybius.engine.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a page once, without recursion: collects its text blocks and weighs every element by those inside it. */
final class TextBlocks implements NodeFilter {

    private static final Candidate NONE = new Candidate(0, 0, 0);

    /** On a page of many teasers the article outweighs each of them so many times. */
    private static final int OUTWEIGHS = 4;

    /** The page's own article holds at least this share of the prose around it. */
    private static final double OWN_SHARE = 0.3;

    private final List<TextBlock> blocks = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final PageClutter clutter;
    private int linked;
    private int links;
    private Candidate best = NONE;
    private Candidate largestArticle = NONE;
    private Candidate secondArticle = NONE;

    /** An element on the way down: the number of blocks before it, and what those inside weigh so far. */
    private static final class Frame {
        private final Element element;
        private final int firstBlock;
        private long weight;

        Frame(Element element, int firstBlock) {
            this.element = element;
            this.firstBlock = firstBlock;
        }
    }

    private record Candidate(long weight, int from, int to) {

        boolean holds(Candidate other) {
            return from <= other.from && other.to <= to;
        }
    }

    private TextBlocks(PageClutter clutter) {
        this.clutter = clutter;
    }

    static TextBlocks of(Element body, PageClutter clutter) {
        TextBlocks blocks = new TextBlocks(clutter);
        body.filter(blocks);
        return blocks;
    }

    /** The prose of the heaviest element, with the headings and list items between. */
    List<TextBlock> article() {
        Candidate chosen = standsAlone(largestArticle) ? largestArticle : best;
        List<TextBlock> inside = blocks.subList(chosen.from(), chosen.to());
        List<TextBlock> article = new ArrayList<>();
        List<TextBlock> waiting = new ArrayList<>();
        for (TextBlock block : inside) {
            if (block.isProse()) {
                article.addAll(waiting);
                article.add(block);
                waiting.clear();
            } else if (!block.isLinks() && !article.isEmpty()) {
                waiting.add(block);
            }
        }
        return article;
    }

    /** Whether the page marks its own article up as one, and teasers or comments as others. */
    private boolean standsAlone(Candidate article) {
        return secondArticle.weight() > 0
                && best.holds(article)
                && !article.holds(secondArticle)
                && article.weight() > OUTWEIGHS * secondArticle.weight()
                && article.weight() > OWN_SHARE * best.weight();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode textNode) {
            append(textNode.getWholeText());
        } else if (node instanceof Element element) {
            if (clutter.contains(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (breaksText(element)) {
                endBlock();
                open.push(new Frame(element, blocks.size()));
            } else if (element.normalName().equals("a")) {
                links++;
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!open.isEmpty() && open.peek().element == node) {
            endBlock();
            close(open.pop());
        } else if (node.normalName().equals("a")) {
            links--;
        }
        return FilterResult.CONTINUE;
    }

    private static boolean breaksText(Element element) {
        return element.isBlock()
                || element.normalName().equals("br")
                || element.normalName().equals("body");
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            boolean space = Line.isSpace(words.charAt(i));
            if (space && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            } else if (!space) {
                text.append(words.charAt(i));
                linked += links > 0 ? 1 : 0;
            }
        }
    }

    private void endBlock() {
        String words = text.toString().strip();
        if (!words.isEmpty() && !open.isEmpty()) {
            TextBlock block = new TextBlock(words, linked, open.peek().element);
            blocks.add(block);
            open.peek().weight += block.weight();
        }
        text.setLength(0);
        linked = 0;
    }

    private void close(Frame frame) {
        if (frame.element.normalName().equals("article")) {
            rank(new Candidate(frame.weight, frame.firstBlock, blocks.size()));
        }
        // Ties go to the inner element, which closes first.
        if (frame.weight > best.weight()) {
            best = new Candidate(frame.weight, frame.firstBlock, blocks.size());
        }
        if (!open.isEmpty()) {
            open.peek().weight += frame.weight;
        }
    }

    private void rank(Candidate article) {
        if (article.weight() > largestArticle.weight()) {
            secondArticle = largestArticle;
            largestArticle = article;
        } else if (article.weight() > secondArticle.weight()) {
            secondArticle = article;
        }
    }
}
