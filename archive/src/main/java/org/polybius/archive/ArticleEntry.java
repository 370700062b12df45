package org.polybius.archive;

import java.util.List;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.EventJson;

/**
 * A coded article ready to be written: what takes time is done, on whatever thread made this.
 *
 * @param textHash SHA-256 of the article's text
 * @param json of each event, in order
 */
public record ArticleEntry(CodedArticle coded, String textHash, List<String> json) {

    public ArticleEntry {
        json = List.copyOf(json);
    }

    public static ArticleEntry of(CodedArticle coded) {
        return new ArticleEntry(
                coded,
                Sha256.hex(coded.article().text()),
                coded.events().stream()
                        .map(event -> EventJson.write(coded.article(), event))
                        .toList());
    }

    /** About as much memory as it takes, in bytes. */
    public int size() {
        return coded.article().text().length()
                + json.stream().mapToInt(String::length).sum();
    }
}
