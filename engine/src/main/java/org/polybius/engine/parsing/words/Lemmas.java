package org.polybius.engine.parsing.words;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Words that have a lemma by a list, not by a rule. */
public final class Lemmas {

    private final HashedWords words;

    /** In the order of the words' hashes. */
    private final String[] lemmas;

    private Lemmas(HashedWords words, String[] lemmas) {
        this.words = words;
        this.lemmas = lemmas;
    }

    /**
     * @param lemmas by word
     * @throws IllegalArgumentException where two words have the same hash
     */
    public static Lemmas of(Map<String, String> lemmas) {
        HashedWords words = HashedWords.of(lemmas.keySet());
        String[] ordered = new String[words.size()];
        lemmas.forEach((word, lemma) -> ordered[words.index(HashedWords.hash(word))] = lemma);
        return new Lemmas(words, ordered);
    }

    static Lemmas read(ByteBuffer in) {
        HashedWords words = HashedWords.read(in);
        String[] lemmas = new String[words.size()];
        for (int i = 0; i < lemmas.length; i++) {
            byte[] lemma = new byte[in.get()];
            in.get(lemma);
            lemmas[i] = new String(lemma, StandardCharsets.UTF_8);
        }
        return new Lemmas(words, lemmas);
    }

    void write(DataOutput out) throws IOException {
        words.write(out);
        for (String lemma : lemmas) {
            byte[] bytes = lemma.getBytes(StandardCharsets.UTF_8);
            if (bytes.length > Byte.MAX_VALUE) {
                throw new IllegalArgumentException("too long a lemma: " + lemma);
            }
            out.writeByte(bytes.length);
            out.write(bytes);
        }
    }

    /** The lemma of the word with that hash, or what is given where it is not listed. */
    String get(long hash, String otherwise) {
        int index = words.index(hash);
        return index < 0 ? otherwise : lemmas[index];
    }
}
