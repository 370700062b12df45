package org.polybius.engine.judge;

import java.util.Arrays;
import java.util.List;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** A sentence as the encoder read it: answers, given what the rules saw, what each word does there. For one thread. */
public final class Reading {

    private static final int ACTOR = 0;
    private static final int RECIPIENT = 1;
    private static final int FACTUALITY = 2;

    private final ParsedSentence sentence;
    private final Heads heads;
    private final Judge judge;
    private final int[] pieces;
    private final float[] types;
    private final float[] numbers;

    /** What was asked last, and the answers: an article's sentences are gone through until all whom they name are known. */
    private Questions asked;

    private float[] logits;

    /** How likely somebody is the actor and the recipient, each from 0 to 1. */
    public record Part(double actor, double recipient) {
        static final Part NONE = new Part(0, 0);
    }

    /**
     * @param pieces the place of each word's first piece; 0 for a word that was not read
     * @param types 17 logits a piece: no act, and the types
     * @param numbers the encoder's of each piece
     */
    Reading(ParsedSentence sentence, Heads heads, Judge judge, int[] pieces, float[] types, float[] numbers) {
        this.sentence = sentence;
        this.heads = heads;
        this.judge = judge;
        this.pieces = pieces;
        this.types = types;
        this.numbers = numbers;
    }

    /**
     * How likely {@code word} names no act (at 0), or one of each type, in the codebook's order, at first sight; they sum up
     * to 1.
     */
    public double[] types(Token word, Hints hints) {
        float[] sums = typeLogits(word, hints);
        if (sums.length == 0) {
            double[] none = new double[typeCount()];
            none[0] = 1;
            return none;
        }
        return softmax(sums);
    }

    private int typeCount() {
        return heads.type()[0].length;
    }

    private float[] typeLogits(Token word, Hints hints) {
        int piece = pieces[word.index()];
        if (piece == 0) {
            return new float[0];
        }
        float[] row = Arrays.copyOfRange(types, piece * typeCount(), (piece + 1) * typeCount());
        add(row, heads.type()[hints.types()[word.index()]], 0);
        add(row, heads.weak()[hints.weak()[word.index()]], 0);
        return row;
    }

    private static void add(float[] row, float[] other, int from) {
        for (int i = 0; i < row.length; i++) {
            row[i] += other[from + i];
        }
    }

    /** Reads the sentence again for each of {@code triggers}, as the word that may name an act. */
    public Answers ask(List<Token> triggers, Hints hints) {
        Questions questions = new Questions(sentence, heads, pieces, triggers, hints);
        if (asked == null || !asked.isSame(questions)) {
            asked = questions;
            logits = questions.isEmpty() ? new float[0] : judge.answer(numbers, questions);
        }
        return new Answers(questions, hints, logits);
    }

    /** What the judge answers about some words that may name acts. */
    public final class Answers {

        private final Questions questions;
        private final Hints hints;
        private final float[] logits;

        private Answers(Questions questions, Hints hints, float[] logits) {
            this.questions = questions;
            this.hints = hints;
            this.logits = logits;
        }

        /** As {@link Reading#types}, at second sight where {@code trigger} was asked about. */
        public double[] types(Token trigger) {
            int question = questions.about(trigger);
            if (question < 0) {
                return Reading.this.types(trigger, hints);
            }
            float[] row = typeLogits(trigger, hints);
            add(row, logits, question * width() + FACTUALITY + factualityCount());
            return softmax(row);
        }

        /**
         * How likely the act at {@code trigger} is told as each factuality, in the order of the enumeration; they sum up to 1.
         */
        public double[] factuality(Token trigger) {
            float[] row = heads.factuality()[hints.factuality()[trigger.index()]].clone();
            int question = questions.about(trigger);
            if (question >= 0) {
                add(row, logits, question * width() + FACTUALITY);
            }
            return softmax(row);
        }

        /** How likely {@code word} is the head of the actor and of the recipient of the act at {@code trigger}. */
        public Part part(Token trigger, Token word) {
            int question = questions.about(trigger, word);
            if (question < 0) {
                return Part.NONE;
            }
            int at = question * width();
            return new Part(logistic(logits[at + ACTOR]), logistic(logits[at + RECIPIENT]));
        }

        private int factualityCount() {
            return heads.factuality()[0].length;
        }

        private int width() {
            return FACTUALITY + factualityCount() + typeCount();
        }
    }

    private static double logistic(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    private static double[] softmax(float[] logits) {
        double[] shares = new double[logits.length];
        double most = Double.NEGATIVE_INFINITY;
        for (float logit : logits) {
            most = Math.max(most, logit);
        }
        double total = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = StrictMath.exp(logits[i] - most);
            total += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= total;
        }
        return shares;
    }
}
