package org.polybius.engine.judge;

import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** A sentence as the encoder read it: answers, given what the rules saw, what each word does there. */
public final class Reading {

    private static final int ACTOR = 0;
    private static final int RECIPIENT = 1;

    private final ParsedSentence sentence;
    private final Heads heads;
    private final Encoding encoding;

    /**
     * The encoder's numbers, a row a word; a row is {@code null} for a word that was not read.
     *
     * @param types 17 logits: no act, and the types
     * @param factuality 6 logits
     * @param party the word as one who may take part
     * @param trigger the word as one that may name an act
     */
    record Encoding(float[][] types, float[][] factuality, float[][] party, float[][] trigger) {}

    /** How likely somebody is the actor and the recipient, each from 0 to 1. */
    public record Part(double actor, double recipient) {
        static final Part NONE = new Part(0, 0);
    }

    Reading(ParsedSentence sentence, Heads heads, Encoding encoding) {
        this.sentence = sentence;
        this.heads = heads;
        this.encoding = encoding;
    }

    /** How likely {@code word} names no act (at 0), or one of each type, in the codebook's order; they sum up to 1. */
    public double[] types(Token word, Hints hints) {
        float[] row = encoding.types()[word.index()];
        if (row == null) {
            double[] none = new double[heads.type()[0].length];
            none[0] = 1;
            return none;
        }
        return softmax(row, heads.type()[hints.types()[word.index()]], heads.weak()[hints.weak()[word.index()]]);
    }

    /** How likely the act at {@code word} is told as each factuality, in the order of the enumeration; they sum up to 1. */
    public double[] factuality(Token word, Hints hints) {
        float[] row = encoding.factuality()[word.index()];
        float[] hint = heads.factuality()[hints.factuality()[word.index()]];
        return row == null ? softmax(hint) : softmax(row, hint);
    }

    /** How likely {@code word} is, or belongs to, the actor and the recipient of the act at {@code trigger}. */
    public Part part(Token trigger, Token word, Hints hints) {
        float[] asTrigger = encoding.trigger()[trigger.index()];
        float[] asParty = encoding.party()[word.index()];
        if (asTrigger == null || asParty == null) {
            return Part.NONE;
        }
        float[] path = heads.path()[heads.path(sentence, trigger, word)];
        float[] distance = heads.distance()[Heads.distance(trigger.index(), word.index())];
        float[] part = heads.part()[hints.part(trigger.index(), word.index())];
        double actor = heads.bias()[ACTOR];
        double recipient = heads.bias()[RECIPIENT];
        for (int i = 0; i < path.length; i++) {
            float unit = asTrigger[i] + asParty[i] + path[i] + distance[i] + part[i];
            if (unit > 0) {
                actor += unit * heads.out()[i][ACTOR];
                recipient += unit * heads.out()[i][RECIPIENT];
            }
        }
        return new Part(logistic(actor), logistic(recipient));
    }

    private static double logistic(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    /** Of the sum of {@code rows}. */
    private static double[] softmax(float[]... rows) {
        double[] sums = new double[rows[0].length];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < sums.length; i++) {
            for (float[] row : rows) {
                sums[i] += row[i];
            }
            most = Math.max(most, sums[i]);
        }
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = StrictMath.exp(sums[i] - most);
            total += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= total;
        }
        return sums;
    }
}
