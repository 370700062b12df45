package org.polybius.engine.parsing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.polybius.engine.parsing.SentenceValues.Field;
import org.polybius.engine.parsing.SentenceValues.SetField;
import org.polybius.engine.parsing.linear.LinearModel;
import org.polybius.engine.parsing.linear.Templates;
import org.polybius.engine.parsing.linear.Values;

/**
 * The greedy left-to-right part-of-speech tagger of NLP4J (Choi, "Dynamic feature induction: the last gist to the
 * state-of-the-art", NAACL 2016), over its published English weights. Tags are the Penn Treebank's. Immutable.
 */
final class Tagger {

    private final LinearModel model;
    private final Values tags;
    private final Templates sets;
    private final Templates singles;

    private Tagger(LinearModel model) {
        this.model = model;
        this.tags = Values.of(model.labels());
        this.sets = Templates.of(
                model.templates(), type -> Templates.isOfSets(model.templates().get(type)), Tagger::resolve);
        this.singles = Templates.of(
                model.templates(), type -> !Templates.isOfSets(model.templates().get(type)), Tagger::resolve);
    }

    static Tagger load() {
        return new Tagger(LinearModel.load("tagger.model"));
    }

    List<String> tags() {
        return model.labels();
    }

    /** Values of {@link #tags()}, by number. */
    Values values() {
        return tags;
    }

    /** From {@code i-1:word_shape} to where that value stands for the word at place 0. */
    private static int resolve(String item) {
        int colon = item.indexOf(':');
        int window = Integer.parseInt(item.substring(1, colon));
        String field = item.substring(colon + 1).replace(':', '_').toUpperCase(Locale.ROOT);
        return Templates.isOfSets(field)
                ? SetField.valueOf(field.substring(0, field.length() - 1)).at(window)
                : Field.valueOf(field).at(window);
    }

    /**
     * Tags the words of {@code sentence} and gives them their {@link Field#PART_OF_SPEECH_TAG}.
     *
     * @param assigned takes the number of the tag of each word, from index 1
     */
    void tag(SentenceValues sentence, int words, Decoding decoding, int[] assigned) {
        float[] scores = decoding.tagScores;
        for (int word = 1; word <= words; word++) {
            int place = SentenceValues.place(word);
            int count = 0;
            for (int i = 0; i < sets.count(); i++) {
                Values members = sentence.sets[sets.first(i) + place];
                if (members != null) {
                    count = members.joinEach(sets.seed(i), decoding.keys, count);
                }
            }
            count = singles.fill(sentence.values, place, decoding.keys, count);
            Arrays.fill(scores, 0);
            model.addScores(decoding.keys, count, decoding.scratch, scores);
            assigned[word] = best(scores);
            sentence.copy(Field.PART_OF_SPEECH_TAG, word, tags, assigned[word]);
        }
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            if (scores[label] > scores[best]) {
                best = label;
            }
        }
        return best;
    }
}
