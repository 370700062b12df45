package org.polybius.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polybius.engine.actor.Mention;
import org.polybius.engine.article.Span;
import org.polybius.engine.attribution.Attribution;
import org.polybius.engine.attribution.Stance;

class AttributionEvaluationTest {

    private static final String TEXT = "Grain deal 🌾 signed.\nThe mayor's aides, angry, said the deal failed.";

    private static final String ANN = """
            T1\tSource 21 38\tThe mayor's aides
            T2\tCue 47 51\tsaid
            T3\tContent 52 60;61 67\tthe deal failed
            T4\tAttribution 47 51\tsaid
            E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
            """;

    private static final GoldAttribution GOLD = new GoldAttribution(
            List.of(new Span(22, 39)), List.of(new Span(48, 52)), List.of(new Span(53, 61), new Span(62, 68)));

    @Test
    void readsSpansOfCodePointsAndTiesThem(@TempDir Path folder) throws IOException {
        Path ann = Files.writeString(folder.resolve("a.ann"), ANN);
        assertThat(GoldAttribution.read(ann, TEXT)).containsExactly(GOLD);
    }

    @Test
    void namesTheLineOfAWrongSpan(@TempDir Path folder) throws IOException {
        Path ann = Files.writeString(folder.resolve("a.ann"), "T1\tCue 9 12\tsaid\nT2\tCue 9 900\tsaid\n");
        assertThatThrownBy(() -> GoldAttribution.read(ann, TEXT)).hasMessageContaining("a.ann:2");
    }

    @Test
    void countsExactPartsWordsAndPairs() {
        var shorter = new Attribution(
                0,
                Optional.of(new Mention(0, 3, new Span(22, 48))),
                GOLD.cue(),
                List.of(new Span(62, 69)),
                Stance.ASSERTS,
                false);
        var scores = new AttributionScores();
        scores.add(TEXT, List.of(GOLD), List.of(shorter));
        assertThat(scores.report(1))
                .containsEntry("cue_exact_f1", 1.0)
                .containsEntry("source_exact_f1", 0.0)
                .containsEntry("content_exact_f1", 0.0)
                .containsEntry("content_token_f1", 0.5)
                .containsEntry("pairing", 1.0);
    }

    @Test
    void marksAndPossessivesDoNotCount() {
        String text = "The mayor’s, he said";
        Letters mayor = Letters.of(text, List.of(new Span(0, 9)));
        assertThat(Letters.of(text, List.of(new Span(0, 11)))).isEqualTo(mayor);
        assertThat(Letters.of(text, List.of(new Span(11, 12))).isEmpty()).isFalse();
    }
}
