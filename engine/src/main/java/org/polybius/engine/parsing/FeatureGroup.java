package org.polybius.engine.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.polybius.engine.parsing.SentenceValues.Field;
import org.polybius.engine.parsing.SentenceValues.SetField;
import org.polybius.engine.parsing.linear.Templates;
import org.polybius.engine.parsing.linear.Values;

/** Templates of the parser that are filled together, with the words of a configuration that they look at. Immutable. */
final class FeatureGroup {

    /** An item that looks at a word by its place alone, and at what is known of it before parsing. */
    private static final Pattern BESIDE =
            Pattern.compile("[ij]-?[0-9]:(lemma|part_of_speech_tag|word_clusters\\*|positional\\*)");

    private final Templates sets;
    private final Templates singles;
    private final ContextWord[] words;
    private final Item[] items;

    /**
     * A field of a context word.
     *
     * @param word index in {@link #words}
     * @param column where the field, or set field, stands at place 0
     */
    private record Item(int word, int column) {}

    /**
     * The group of those templates whose text is {@code wanted}.
     *
     * @param texts all templates of the model
     */
    FeatureGroup(List<String> texts, Predicate<String> wanted) {
        List<ContextWord> found = new ArrayList<>();
        List<Item> numbered = new ArrayList<>();
        IntPredicate isWanted = type -> wanted.test(texts.get(type));
        IntPredicate isOfSets = type -> Templates.isOfSets(texts.get(type));
        sets = Templates.of(texts, isWanted.and(isOfSets), text -> number(item(text, found), numbered));
        singles = Templates.of(texts, isWanted.and(isOfSets.negate()), text -> number(item(text, found), numbered));
        words = found.toArray(ContextWord[]::new);
        items = numbered.toArray(Item[]::new);
    }

    /** Whether all that the template {@code text} looks at stands beside the {@code source} and is no part of the tree. */
    static boolean isOfWordsBeside(char source, String text) {
        return Stream.of(text.split(" ")).allMatch(item -> BESIDE.matcher(item).matches() && item.charAt(0) == source);
    }

    private static Item item(String text, List<ContextWord> words) {
        int colon = text.indexOf(':');
        String field = text.substring(colon + 1).replace(':', '_').toUpperCase(Locale.ROOT);
        int column = Templates.isOfSets(field)
                ? SetField.valueOf(field.substring(0, field.length() - 1)).at(0)
                : Field.valueOf(field).at(0);
        return new Item(number(ContextWord.of(text.substring(0, colon)), words), column);
    }

    private static <T> int number(T thing, List<T> things) {
        if (!things.contains(thing)) {
            things.add(thing);
        }
        return things.indexOf(thing);
    }

    /**
     * Writes the hashes of the features of {@code decoding}'s configuration to its keys.
     *
     * @param count of words in the sentence
     * @return how many
     */
    int fill(Decoding decoding, int count) {
        int[] places = decoding.places;
        for (int i = 0; i < words.length; i++) {
            int word = words[i].in(decoding.configuration, count);
            places[i] = word == Configuration.NONE ? SentenceValues.NOWHERE : SentenceValues.place(word);
        }
        Values values = decoding.items;
        for (int i = 0; i < items.length; i++) {
            values.copy(i, decoding.sentence.values, items[i].column + places[items[i].word]);
        }
        int features = 0;
        for (int i = 0; i < sets.count(); i++) {
            Item item = items[sets.first(i)];
            Values members = decoding.sentence.sets[item.column + places[item.word]];
            if (members != null) {
                features = members.joinEach(sets.seed(i), decoding.keys, features);
            }
        }
        return singles.fill(values, 0, decoding.keys, features);
    }
}
