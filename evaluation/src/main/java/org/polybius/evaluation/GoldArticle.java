package org.polybius.evaluation;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.stream.Stream;
import org.polybius.engine.article.Article;
import org.polybius.engine.extraction.ArticleReader;
import org.polybius.engine.extraction.Reading;
import tools.jackson.databind.json.JsonMapper;

/** Gold text read as any article is, so that an opening such as "KABUL (Reuters) –" is told apart. */
final class GoldArticle {

    private GoldArticle() {}

    /** @throws GoldException naming {@code where} if the article's text would not be {@code text}, whose offsets count */
    static Article of(String where, String text) {
        byte[] line = JsonMapper.shared().writeValueAsBytes(Map.of("text", text));
        try (Stream<Reading> readings = new ArticleReader().read(where, new ByteArrayInputStream(line))) {
            return readings.filter(Reading.Read.class::isInstance)
                    .map(reading -> ((Reading.Read) reading).article())
                    .filter(article -> article.text().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new GoldException(where, "cannot be read as an article"));
        }
    }
}
