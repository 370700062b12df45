package org.polybius.engine.judge;

import java.util.Map;

/**
 * What the rules see in a sentence, as numbers for the judge. Types count from 1 in the order of the codebook, factuality
 * likewise; 0 stands for none.
 *
 * @param types of each word, the type of the event whose trigger it belongs to
 * @param weak of each word, the type of a rule that matched there without making an event
 * @param factuality of each word, that of the event whose trigger it belongs to
 * @param parties for each word that belongs to an event's trigger, what part each word of the sentence has in the event:
 *     {@link #NO_PARTY}, or {@link #ACTOR}, {@link #RECIPIENT}, {@link #OBJECT} for a phrase's head and one more for its
 *     other words
 */
public record Hints(int[] types, int[] weak, int[] factuality, Map<Integer, int[]> parties) {

    public static final int NO_EVENT = 0;
    public static final int NO_PARTY = 1;
    public static final int ACTOR = 2;
    public static final int RECIPIENT = 4;
    public static final int OBJECT = 6;

    /** How many values a part can have. */
    public static final int PARTS = 8;

    /** The part of {@code word} in the event that {@code trigger} names. */
    public int part(int trigger, int word) {
        int[] parts = parties.get(trigger);
        return parts == null ? NO_EVENT : parts[word];
    }

    /** Hints of nothing, for a sentence of {@code size} words. */
    public static Hints none(int size) {
        return new Hints(new int[size], new int[size], new int[size], Map.of());
    }
}
