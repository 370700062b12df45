package org.polybius.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polybius.engine.article.Span;
import org.polybius.engine.attribution.Attribution;

/** Sums up how the attributions of one article after the other meet the gold ones. */
final class AttributionScores {

    private static final class Counts {
        int right;
        int gold;
        int found;

        double f1() {
            return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
        }
    }

    private final Counts sources = new Counts();
    private final Counts cues = new Counts();
    private final Counts contents = new Counts();
    private final Counts contentWords = new Counts();
    private int pairs;

    void add(String text, List<GoldAttribution> gold, List<Attribution> found) {
        count(sources, letters(text, gold.stream().map(GoldAttribution::source).toList()), sources(text, found));
        count(
                contents,
                letters(text, gold.stream().map(GoldAttribution::content).toList()),
                contents(text, found));
        countWords(text, gold, found);
        countCues(text, gold, found);
    }

    private static List<Letters> letters(String text, List<List<Span>> spans) {
        return spans.stream()
                .filter(s -> !s.isEmpty())
                .map(s -> Letters.of(text, s))
                .toList();
    }

    private static List<Letters> sources(String text, List<Attribution> found) {
        return letters(text, found.stream().map(AttributionScores::source).toList());
    }

    private static List<Span> source(Attribution attribution) {
        return attribution.source().map(mention -> List.of(mention.span())).orElse(List.of());
    }

    private static List<Letters> contents(String text, List<Attribution> found) {
        return letters(text, found.stream().map(Attribution::content).toList());
    }

    private static void count(Counts counts, List<Letters> gold, List<Letters> found) {
        List<Letters> left = new ArrayList<>(gold);
        counts.gold += gold.size();
        counts.found += found.size();
        counts.right += (int) found.stream().filter(left::remove).count();
    }

    private void countWords(String text, List<GoldAttribution> gold, List<Attribution> found) {
        BitSet goldWords =
                words(text, gold.stream().map(GoldAttribution::content).toList());
        BitSet foundWords = words(text, found.stream().map(Attribution::content).toList());
        contentWords.gold += goldWords.cardinality();
        contentWords.found += foundWords.cardinality();
        goldWords.and(foundWords);
        contentWords.right += goldWords.cardinality();
    }

    private static BitSet words(String text, List<List<Span>> contents) {
        List<Span> all = contents.stream().flatMap(List::stream).toList();
        return Letters.of(text, all).words(text);
    }

    /** Cues match exactly; of the matched, those are pairs whose source and content both overlap the gold ones. */
    private void countCues(String text, List<GoldAttribution> gold, List<Attribution> found) {
        Map<Letters, GoldAttribution> byCue = new LinkedHashMap<>();
        gold.forEach(g -> byCue.put(Letters.of(text, g.cue()), g));
        cues.gold += gold.size();
        cues.found += found.size();
        for (Attribution attribution : found) {
            GoldAttribution match = byCue.remove(Letters.of(text, attribution.cue()));
            if (match != null) {
                cues.right++;
                pairs += isPair(text, match, attribution) ? 1 : 0;
            }
        }
    }

    private static boolean isPair(String text, GoldAttribution gold, Attribution found) {
        Letters goldSource = Letters.of(text, gold.source());
        Letters source = Letters.of(text, source(found));
        boolean sameSource = goldSource.isEmpty() ? source.isEmpty() : source.overlaps(goldSource);
        return sameSource && Letters.of(text, found.content()).overlaps(Letters.of(text, gold.content()));
    }

    /** The keys of {@code polybius eval attribution}. */
    Map<String, Object> report(int articles) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("articles", articles);
        report.put("gold", cues.gold);
        report.put("found", cues.found);
        report.put("source_exact_f1", sources.f1());
        report.put("cue_exact_f1", cues.f1());
        report.put("content_exact_f1", contents.f1());
        report.put("content_token_f1", contentWords.f1());
        report.put("pairing", cues.right == 0 ? 0.0 : (double) pairs / cues.right);
        return report;
    }
}
