package org.polybius.engine.parsing.linear;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The feature templates of a model, each a list of items such as {@code i-1:lemma}. An item is resolved once to a number of
 * the caller's, its place in the caller's columns. Immutable.
 *
 * <p>A template of one item that takes several values at once makes a feature of each; such templates come first, and their
 * features are the caller's to make, by {@link #seed}.
 */
public final class Templates {

    private final long[] seeds;
    private final int[][] items;

    private Templates(long[] seeds, int[][] items) {
        this.seeds = seeds;
        this.items = items;
    }

    /**
     * Templates of {@code lines}, items parted by blanks.
     *
     * @param resolver from an item's text to its number
     */
    public static Templates of(List<String> lines, ToIntFunction<String> resolver) {
        long[] seeds = new long[lines.size()];
        int[][] items = new int[lines.size()][];
        for (int type = 0; type < seeds.length; type++) {
            seeds[type] = seedOf(type);
            items[type] = List.of(lines.get(type).split(" ")).stream()
                    .mapToInt(resolver)
                    .toArray();
        }
        return new Templates(seeds, items);
    }

    /** What the features of the {@code type}th template begin with, so that no two templates share one. */
    public static long seedOf(int type) {
        return HashIndex.mix(type + 1);
    }

    public int count() {
        return seeds.length;
    }

    public long seed(int type) {
        return seeds[type];
    }

    /** The first item of the {@code type}th template. */
    public int first(int type) {
        return items[type][0];
    }

    /**
     * Writes the hashes of the features of the templates from {@code type} on, those left out that have an absent value.
     *
     * @param values where the items' values stand
     * @param offset added to each item's number: the place of the item in {@code values}
     * @param keys where to write
     * @param from the first place to write to
     * @return the place after the last hash
     */
    public int fill(int type, Values values, int offset, long[] keys, int from) {
        long[] step = values.step;
        long[] tail = values.tail;
        int at = from;
        for (int t = type; t < seeds.length; t++) {
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
