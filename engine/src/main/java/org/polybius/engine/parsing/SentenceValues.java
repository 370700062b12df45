package org.polybius.engine.parsing;

import java.util.Arrays;
import org.polybius.engine.parsing.linear.Values;

/**
 * What the features of one sentence are made of: for each word and each of its {@link Field}s a value, for each {@link
 * SetField} several. Made once a thread and filled anew for each sentence. Word 0 is the artificial root.
 */
final class SentenceValues {

    /** The longest sentence, in words without the root. */
    static final int MAX_WORDS = 400;

    /** How many words beside a word its features look at. */
    static final int WINDOW = 3;

    /** A place of no word: every field is absent there. */
    static final int NOWHERE = 0;

    private static final int STRIDE = WINDOW + 1 + MAX_WORDS + WINDOW;

    /** A field of which a word has one value; named as in the published templates. */
    enum Field {
        WORD_FORM_SIMPLIFIED,
        WORD_FORM_SIMPLIFIED_LOWERCASE,
        WORD_SHAPE,
        AMBIGUITY_CLASSES,
        PREFIX_2,
        PREFIX_3,
        SUFFIX_1,
        SUFFIX_2,
        SUFFIX_3,
        SUFFIX_4,
        PART_OF_SPEECH_TAG,
        LEMMA,
        DEPENDENCY_LABEL,
        VALENCY_ALL;

        /** Where the field's value of the word at {@code place} stands in {@link SentenceValues#values}. */
        int at(int place) {
            return ordinal() * STRIDE + place;
        }
    }

    /** A field of which a word has several values. */
    enum SetField {
        AMBIGUITY_CLASSES,
        ORTHOGRAPHIC,
        POSITIONAL,
        WORD_CLUSTERS;

        /** Where the field's values of the word at {@code place} stand in {@link SentenceValues#sets}. */
        int at(int place) {
            return ordinal() * STRIDE + place;
        }
    }

    final Values values = new Values(Field.values().length * STRIDE);
    final Values[] sets = new Values[SetField.values().length * STRIDE];

    /** The place of word {@code word}, 0 being the root. */
    static int place(int word) {
        return WINDOW + word;
    }

    /** Makes room for {@code words} words; what comes after them is absent. */
    void begin(int words) {
        for (Field field : Field.values()) {
            int end = field.at(place(words + 1));
            Arrays.fill(values.step, field.at(place(0)), end + WINDOW, 0);
            Arrays.fill(values.tail, field.at(place(0)), end + WINDOW, 0);
        }
        for (SetField field : SetField.values()) {
            Arrays.fill(sets, field.at(place(0)), field.at(place(words + 1)) + WINDOW, null);
        }
    }

    void set(Field field, int word, CharSequence text) {
        values.set(field.at(place(word)), text);
    }

    /** Sets the field to {@code text} from {@code start} to before {@code end}. */
    void set(Field field, int word, CharSequence text, int start, int end) {
        values.set(field.at(place(word)), text, start, end);
    }

    void copy(Field field, int word, Values from, int index) {
        values.copy(field.at(place(word)), from, index);
    }

    void set(SetField field, int word, Values members) {
        sets[field.at(place(word))] = members;
    }
}
