package org.polybius.engine.parsing;

import org.polybius.engine.parsing.linear.Values;

/** The buffers of one thread's decoding, made once and used for each of its sentences. */
final class Decoding {

    /** More features than any state has. */
    private static final int MAX_FEATURES = 512;

    final SentenceValues sentence = new SentenceValues();
    final Configuration configuration = new Configuration();
    final int[] tags = new int[SentenceValues.MAX_WORDS + 1];
    final int[] arcs = new int[SentenceValues.MAX_WORDS + 1];
    final long[] keys = new long[MAX_FEATURES];
    final long[] scratch = new long[MAX_FEATURES];
    final float[] tagScores;
    final float[] arcScores;
    final int[] places;
    final Values items;

    Decoding(int tags, int transitions, int contextWords, int contextItems) {
        places = new int[contextWords];
        items = new Values(contextItems);
        tagScores = new float[tags];
        arcScores = new float[transitions];
    }
}
