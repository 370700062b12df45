package org.polybius.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.polybius.engine.event.Factuality;

/**
 * The engine's six values held against scores from -3 to 3. A gold score is of the class whose middle is closest: 3
 * {@code asserted}, 0 {@code uncertain}, -3 {@code negated}. Of the engine's values, who says so is no part of the gold
 * score: {@code asserted} and {@code claimed} are asserted, {@code negated} and {@code denied} negated, {@code planned}
 * and {@code possible} uncertain. As scores they are the steps of FactBank (Saurí and Pustejovsky 2009): certain 3,
 * probable 2, possible 1; what is planned is probable, for the gold scores count what will happen too.
 */
final class FactualityScores {

    private static final List<String> COLUMNS =
            List.of("id", "word", "gold", "gold_class", "factuality", "class", "correct", "sentence");

    private static final double EDGE = 1.5;

    /** A word that the engine finds in no sentence is taken as the text has it by default: it happened. */
    private static final Factuality DEFAULT = Factuality.ASSERTED;

    private final LabelScores classes = new LabelScores();
    private final Map<Factuality, Integer> counts = new EnumMap<>(Factuality.class);
    private final List<List<String>> predictions = new ArrayList<>(List.of(COLUMNS));
    private double errors;
    private int words;
    private int unread;

    static String classOf(double score) {
        return score > EDGE ? "asserted" : score < -EDGE ? "negated" : "uncertain";
    }

    static String classOf(Factuality factuality) {
        return switch (factuality) {
            case ASSERTED, CLAIMED -> "asserted";
            case NEGATED, DENIED -> "negated";
            case PLANNED, POSSIBLE -> "uncertain";
        };
    }

    static double scoreOf(Factuality factuality) {
        return switch (factuality) {
            case ASSERTED, CLAIMED -> 3;
            case PLANNED -> 2;
            case POSSIBLE -> 1;
            case NEGATED, DENIED -> -3;
        };
    }

    /** @param found one for each of {@code gold}'s words */
    void add(GoldFactuality gold, List<Optional<Factuality>> found) {
        for (int i = 0; i < gold.words().size(); i++) {
            add(gold, gold.words().get(i), found.get(i));
        }
    }

    private void add(GoldFactuality gold, GoldFactuality.Word word, Optional<Factuality> found) {
        Factuality factuality = found.orElse(DEFAULT);
        String wanted = classOf(word.score());
        String given = classOf(factuality);
        words++;
        unread += found.isEmpty() ? 1 : 0;
        counts.merge(factuality, 1, Integer::sum);
        classes.add(wanted, Optional.of(given));
        errors += Math.abs(word.score() - scoreOf(factuality));
        predictions.add(List.of(
                gold.id(),
                gold.article().words(word.span()),
                Double.toString(word.score()),
                wanted,
                name(factuality),
                given,
                Boolean.toString(wanted.equals(given)),
                gold.article().text()));
    }

    private static String name(Factuality factuality) {
        return factuality.name().toLowerCase(Locale.ROOT);
    }

    Report report(String coder) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("set", "factuality");
        values.put("coder", coder);
        values.put("words", words);
        values.put("unread", unread);
        values.put("macro_f1", classes.macroF1());
        values.put("accuracy", classes.accuracy());
        values.put("mae", words == 0 ? 0.0 : errors / words);
        for (Factuality factuality : Factuality.values()) {
            values.put("share_" + name(factuality), LabelScores.share(counts.getOrDefault(factuality, 0), words));
        }
        return new Report(values, List.of(classes.table("class")), predictions);
    }
}
