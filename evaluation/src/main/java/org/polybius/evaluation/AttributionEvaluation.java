package org.polybius.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.SentenceSplitter;
import org.polybius.engine.article.Span;
import org.polybius.engine.attribution.Attribution;
import org.polybius.engine.attribution.Attributor;
import org.polybius.engine.attribution.Quotation;
import org.polybius.engine.attribution.QuotationScanner;
import org.polybius.engine.coding.Coder;

/**
 * The set {@code attribution}: a folder of articles ({@code .txt}) with PolNeAR's annotation of source, cue and content
 * ({@code .ann}).
 *
 * <p>Spans are equal when their letters and digits are. Content words are counted over the article, whoever says them.
 * {@code pairing} is the share of the exactly matched cues whose source and content overlap the gold ones. As a rule
 * PolNeAR annotates the outermost attribution alone; so those inside another one's content are left out here, and so are
 * those inside quotation marks.
 */
final class AttributionEvaluation implements Evaluation {

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Attributor attributor = new Attributor();
    private final Supplier<Coder> coder;

    AttributionEvaluation(Supplier<Coder> coder) {
        this.coder = coder;
    }

    @Override
    public String set() {
        return "attribution";
    }

    @Override
    public String paths() {
        return "FOLDER";
    }

    @Override
    public Report evaluate(List<Path> paths, String mode) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("set", set());
        values.put("coder", coder.get().version());
        values.putAll(scores(paths.get(0)));
        return new Report(values, List.of(), List.of());
    }

    /** The scores over all pairs of files in {@code folder}, by the names of the evaluation's JSON keys. */
    private Map<String, Object> scores(Path folder) throws IOException {
        AttributionScores scores = new AttributionScores();
        List<Path> annotations = annotations(folder);
        for (Path ann : annotations) {
            String name = ann.getFileName().toString();
            Path txt = ann.resolveSibling(name.substring(0, name.length() - ".ann".length()) + ".txt");
            String text = Files.readString(txt);
            scores.add(text, GoldAttribution.read(ann, text), outermost(article(name, text)));
        }
        return scores.report(annotations.size());
    }

    private static List<Path> annotations(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".ann")).sorted().toList();
        }
    }

    /** Each line is a paragraph, the first one the headline. */
    private static Article article(String name, String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                trimmed(text, start, i).ifPresent(lines::add);
                start = i + 1;
            }
        }
        Optional<Span> headline = lines.stream().findFirst();
        List<Span> body = lines.stream().skip(1).toList();
        return new Article(
                name, text, headline, Optional.empty(), body, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Optional<Span> trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    private List<Attribution> outermost(Article article) {
        List<Attribution> all = attributor.attribute(coder.get().parse(article, splitter.split(article)));
        List<Quotation> quotations = QuotationScanner.scan(article);
        return all.stream()
                .filter(a -> quotations.stream().noneMatch(q -> q.span().contains(cueStart(a))))
                .filter(a -> all.stream().noneMatch(other -> other != a && other.covers(cueStart(a))))
                .toList();
    }

    private static int cueStart(Attribution attribution) {
        return attribution.cue().get(0).start();
    }
}
