package org.polybius.engine.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Makes an article of a page: what the page says of itself, and its main content's paragraphs. */
final class HtmlPage {

    private HtmlPage() {}

    static Reading read(String origin, InputStream in) throws IOException {
        Document page = Jsoup.parse(in, null, "");
        PageMetadata metadata = PageMetadata.of(page);
        List<String> paragraphs = MainContent.paragraphs(page, metadata);
        if (paragraphs.isEmpty()) {
            return new Reading.Skipped(origin, "a page without an article's text");
        }
        return new Reading.Read(
                PlainText.article(
                        metadata.headline().orElse(""),
                        String.join("\n\n", paragraphs),
                        metadata.published(),
                        metadata.outlet(),
                        metadata.url()),
                origin,
                List.of());
    }
}
