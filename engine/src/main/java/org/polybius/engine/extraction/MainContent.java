package org.polybius.engine.extraction;

import java.util.List;
import org.jsoup.nodes.Document;

/**
 * Finds a page's article. Every block of text weighs for or against its being prose; the article is the element whose
 * blocks weigh most together, after Finn, Kushmerick and Smyth's maximum subsequence over a page's tokens (2001), here
 * taken over the tree.
 */
final class MainContent {

    /** JSON-LD's body is taken where the page itself shows so much less of it. */
    private static final double SHOWN = 0.5;

    private MainContent() {}

    /** Less prose than this is no article: another look is worth it. */
    private static final int SHORTEST_ARTICLE = 300;

    private static final int MUCH_MORE = 4;

    /** Paragraphs in the page's order, white space normalised; none where the page holds no prose. */
    static List<String> paragraphs(Document page, PageMetadata metadata) {
        List<String> shown = paragraphs(page, PageClutter.byTagAndName(page));
        if (length(shown) < SHORTEST_ARTICLE) {
            List<String> all = paragraphs(page, PageClutter.byTag(page));
            shown = length(all) > MUCH_MORE * length(shown) ? all : shown;
        }
        int length = length(shown);
        return metadata.body()
                .filter(body -> length < SHOWN * body.length())
                .map(MainContent::lines)
                .orElse(shown);
    }

    private static List<String> paragraphs(Document page, PageClutter clutter) {
        return TextBlocks.of(page.body(), clutter).article().stream()
                .map(TextBlock::text)
                .toList();
    }

    private static List<String> lines(String body) {
        return body.lines()
                .map(PageMetadata::spaced)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }
}
