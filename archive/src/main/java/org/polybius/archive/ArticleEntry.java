package org.polybius.archive;

import java.util.List;
import org.polybius.archive.incident.Telling;
import org.polybius.archive.incident.Tellings;
import org.polybius.archive.incident.TextSketch;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.EventJson;

/**
 * A coded article ready to be written: what takes time is done, on whatever thread made this.
 *
 * @param textHash SHA-256 of the article's text
 * @param sketch by which a republication of the text is known
 * @param json of each event, in order
 * @param tellings the events, put together by what they tell of
 */
public record ArticleEntry(
        CodedArticle coded, String textHash, TextSketch sketch, List<String> json, List<Telling> tellings) {

    public ArticleEntry {
        json = List.copyOf(json);
        tellings = List.copyOf(tellings);
    }

    public static ArticleEntry of(CodedArticle coded) {
        return new ArticleEntry(
                coded,
                Sha256.hex(coded.article().text()),
                TextSketch.of(coded.article().text()),
                coded.events().stream()
                        .map(event -> EventJson.write(coded.article(), event))
                        .toList(),
                Tellings.of(coded));
    }

    /** About as much memory as it takes, in bytes. */
    public int size() {
        return coded.article().text().length()
                + json.stream().mapToInt(String::length).sum();
    }
}
