package org.polybius.archive.export;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polybius.archive.export.Encoded.Rows;
import org.polybius.archive.export.Encoded.Unsuited;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.article.Article;

/** GDELT 2.0's mentions: one row for each row of {@link GdeltEncoding}, with the same number. */
final class GdeltMentionsEncoding implements Encoding {

    private static final String WEB = "1";
    private static final String CITATION = "2";

    @Override
    public Encoded encode(ExportedEvent exported) {
        List<Dyad> dyads = GdeltEncoding.dyads(exported);
        if (dyads.isEmpty()) {
            return new Unsuited("no party with a CAMEO code");
        }
        StringBuilder rows = new StringBuilder();
        dyads.forEach(dyad -> rows.append(Cells.row(row(exported, dyad))));
        return new Rows(rows.toString(), dyads.size());
    }

    private static List<String> row(ExportedEvent exported, Dyad dyad) {
        Article article = exported.article();
        String added = GdeltEncoding.added(article);
        List<String> cells = new ArrayList<>();
        cells.add(Long.toString(dyad.id(exported.event())));
        cells.add(added);
        cells.add(added);
        cells.add(article.url().isPresent() ? WEB : CITATION);
        cells.add(Cells.text(site(article).or(article::outlet)));
        cells.add(article.url().map(Cells::text).orElseGet(() -> citation(article)));
        cells.add(Integer.toString(exported.sentenceNumber()));
        cells.add(offset(dyad.source()));
        cells.add(offset(dyad.target()));
        cells.add(Integer.toString(exported.event().trigger().start()));
        cells.add("1");
        cells.add(Long.toString(Math.max(10, Math.round(exported.event().confidence() * 100))));
        cells.add(
                Integer.toString(article.text().codePointCount(0, article.text().length())));
        // Tone is not ours to compute; English is not translated; the last column is GDELT's to fill.
        cells.addAll(List.of("", "", ""));
        return cells;
    }

    private static Optional<String> site(Article article) {
        try {
            return article.url().map(URI::create).map(URI::getHost);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String citation(Article article) {
        String where = article.outlet().orElse("");
        return Cells.text(article.published().map(day -> where + " " + day).orElse(where));
    }

    private static String offset(Optional<Entity> party) {
        return party.map(entity -> Integer.toString(entity.span().start())).orElse("-1");
    }
}
