package org.polybius.engine.parsing;

import org.polybius.engine.parsing.linear.Values;

/** The buffers of one thread's decoding, made once and used for each of its sentences. */
final class Decoding {

    /** More features than any state has. */
    private static final int MAX_FEATURES = 512;

    /** More words and fields of words than any template group looks at. */
    private static final int MAX_CONTEXT = 128;

    final SentenceValues sentence = new SentenceValues();
    final Configuration configuration = new Configuration();
    final int[] tags = new int[SentenceValues.MAX_WORDS + 1];
    final int[] arcs = new int[SentenceValues.MAX_WORDS + 1];
    final long[] keys = new long[MAX_FEATURES];
    final long[] scratch = new long[MAX_FEATURES];
    final int[] places = new int[MAX_CONTEXT];
    final Values items = new Values(MAX_CONTEXT);
    final float[] tagScores;
    final float[] arcScores;

    /** Of each word as the top of the stack, and as the next word, what it gives the transitions; valid where known. */
    final float[][] topScores;

    final float[][] inputScores;
    final boolean[] topKnown = new boolean[SentenceValues.MAX_WORDS + 1];
    final boolean[] inputKnown = new boolean[SentenceValues.MAX_WORDS + 1];

    Decoding(int tags, int transitions) {
        tagScores = new float[tags];
        arcScores = new float[transitions];
        topScores = new float[SentenceValues.MAX_WORDS + 1][transitions];
        inputScores = new float[SentenceValues.MAX_WORDS + 1][transitions];
    }
}
