package org.polybius.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polybius.engine.article.Article;
import org.polybius.engine.coding.Coder;

/**
 * Pages, and what of them is the article: the whole body, or segments that are in it and segments that are not. A folder
 * may hold both kinds of gold data; the bodies' figures then have the plain names.
 */
final class ExtractionEvaluation implements Evaluation {

    @Override
    public String set() {
        return "extraction";
    }

    @Override
    public String paths() {
        return "FOLDER";
    }

    @Override
    public Report evaluate(List<Path> paths, String mode) throws IOException {
        Path folder = paths.get(0);
        boolean bodies = Files.exists(folder.resolve(GoldPage.BODIES));
        boolean segments = Files.exists(folder.resolve(GoldPage.SEGMENTS));
        if (!bodies && !segments) {
            throw new GoldException(folder.toString(), "neither " + GoldPage.BODIES + " nor " + GoldPage.SEGMENTS);
        }
        BodyScores bodyScores = new BodyScores();
        SegmentScores segmentScores = new SegmentScores();
        PageScores pages = new PageScores();
        if (bodies) {
            for (GoldPage gold : GoldPage.read(folder.resolve(GoldPage.BODIES), folder.resolve("pages"))) {
                Optional<Article> article = gold.extracted();
                bodyScores.add(gold, article);
                pages.add(gold, article);
            }
        }
        if (segments) {
            for (GoldPage gold : GoldPage.read(folder.resolve(GoldPage.SEGMENTS), folder.resolve("segments"))) {
                Optional<Article> article = gold.extracted();
                segmentScores.add(gold, article);
                pages.add(gold, article);
            }
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("set", set());
        values.put("coder", Coder.RELEASE);
        values.putAll(bodies ? bodyScores.values("") : segmentScores.values(""));
        pages.put(values);
        if (bodies && segments) {
            values.putAll(segmentScores.values("segments_"));
        }
        return new Report(values, List.of(), pages.predictions());
    }
}
