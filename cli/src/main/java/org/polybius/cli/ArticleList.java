package org.polybius.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.polybius.archive.StoredArticle;
import org.polybius.archive.export.Cells;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Articles that a search found, without their texts. */
record ArticleList(Output out) {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    void cards(List<StoredArticle> articles) throws IOException {
        for (StoredArticle article : articles) {
            String line = Stream.of(
                            article.headline().or(() -> Optional.of("(no headline)")),
                            article.outlet(),
                            article.published().map(Object::toString),
                            article.url(),
                            Optional.of("article " + article.id()))
                    .flatMap(Optional::stream)
                    .map(Printable::line)
                    .reduce((a, b) -> a + " · " + b)
                    .orElseThrow();
            out.write(line + "\n");
        }
    }

    void jsonLines(List<StoredArticle> articles) throws IOException {
        JsonMapper mapper = new JsonMapper();
        for (StoredArticle article : articles) {
            ObjectNode json = mapper.createObjectNode();
            json.put("id", article.id());
            json.put("headline", article.headline().orElse(null));
            json.put("outlet", article.outlet().orElse(null));
            json.put("published", article.published().map(Object::toString).orElse(null));
            json.put("url", article.url().orElse(null));
            out.write(json + "\n");
        }
    }

    void csv(List<StoredArticle> articles) throws IOException {
        CSV.printRecord(out, "id", "headline", "outlet", "published", "url");
        for (StoredArticle article : articles) {
            CSV.printRecord(
                    out,
                    article.id(),
                    Cells.cell(article.headline().orElse("")),
                    Cells.cell(article.outlet().orElse("")),
                    article.published().map(Object::toString).orElse(""),
                    Cells.cell(article.url().orElse("")));
        }
    }
}
