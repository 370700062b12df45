package org.polybius.engine.parsing.words;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** Words that have a lemma by a list, not by a rule. */
public final class Lemmas {

    private static final char END = '\n';

    private final HashedWords words;

    /** A line each, in the order of the words' hashes. */
    private final String lemmas;

    /** Where each line starts, and the last ends. */
    private final int[] starts;

    private Lemmas(HashedWords words, String lines) {
        this.words = words;
        this.lemmas = lines;
        this.starts = new int[words.size() + 1];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = lines.indexOf(END, starts[i - 1]) + 1;
        }
    }

    /**
     * @param lemmas by word
     * @throws IllegalArgumentException where two words have the same hash
     */
    public static Lemmas of(Map<String, String> lemmas) {
        HashedWords words = HashedWords.of(lemmas.keySet());
        String[] ordered = new String[words.size()];
        lemmas.forEach((word, lemma) -> ordered[words.index(HashedWords.hash(word))] = lemma + END);
        return new Lemmas(words, String.join("", Arrays.asList(ordered)));
    }

    static Lemmas read(ByteBuffer in) {
        HashedWords words = HashedWords.read(in);
        byte[] lines = new byte[in.getInt()];
        in.get(lines);
        return new Lemmas(words, new String(lines, StandardCharsets.UTF_8));
    }

    void write(DataOutput out) throws IOException {
        words.write(out);
        byte[] lines = lemmas.getBytes(StandardCharsets.UTF_8);
        out.writeInt(lines.length);
        out.write(lines);
    }

    /** The lemma of the word with that hash, or what is given where it is not listed. */
    String get(long hash, String otherwise) {
        int index = words.index(hash);
        return index < 0 ? otherwise : lemmas.substring(starts[index], starts[index + 1] - 1);
    }
}
