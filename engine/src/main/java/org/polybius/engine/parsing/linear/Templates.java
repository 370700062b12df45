package org.polybius.engine.parsing.linear;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Some of the feature templates of a model, each a list of items such as {@code i-1:lemma}. An item is resolved once to a
 * number of the caller's, its place in the caller's columns. Immutable.
 *
 * <p>A template whose text ends in {@code *} has one item that takes several values at once, and makes a feature of each. The
 * features of such templates are the caller's to make, by {@link #seed} and {@link #first}.
 */
public final class Templates {

    private final long[] seeds;
    private final int[][] items;

    private Templates(long[] seeds, int[][] items) {
        this.seeds = seeds;
        this.items = items;
    }

    /**
     * Those of a model's templates whose numbers are {@code among} those wanted.
     *
     * @param texts all templates of the model, items parted by blanks
     * @param resolver from an item's text to its number
     */
    public static Templates of(List<String> texts, IntPredicate among, ToIntFunction<String> resolver) {
        int[] types = IntStream.range(0, texts.size()).filter(among).toArray();
        return new Templates(
                IntStream.of(types).mapToLong(Templates::seedOf).toArray(),
                IntStream.of(types)
                        .mapToObj(type -> Stream.of(texts.get(type).split(" "))
                                .mapToInt(resolver)
                                .toArray())
                        .toArray(int[][]::new));
    }

    /** What the features of the {@code type}th template of a model begin with, so that no two templates share one. */
    public static long seedOf(int type) {
        return HashIndex.mix(type + 1);
    }

    public static boolean isOfSets(String text) {
        return text.endsWith("*");
    }

    public int count() {
        return seeds.length;
    }

    public long seed(int index) {
        return seeds[index];
    }

    /** The first item of the template at {@code index}. */
    public int first(int index) {
        return items[index][0];
    }

    /**
     * Writes the hashes of the templates' features, those left out that have an absent value.
     *
     * @param values the values of all items
     * @param offset added to each item's number: the place of the item in {@code values}
     * @param keys where to write
     * @param from the first place to write to
     * @return the place after the last hash
     */
    public int fill(Values values, int offset, long[] keys, int from) {
        long[] step = values.step;
        long[] tail = values.tail;
        int at = from;
        for (int t = 0; t < seeds.length; t++) {
            long key = seeds[t];
            long present = 1;
            for (int item : items[t]) {
                long s = step[item + offset];
                key = key * s + tail[item + offset];
                present = s == 0 ? 0 : present;
            }
            keys[at] = key;
            at += (int) present;
        }
        return at;
    }
}
