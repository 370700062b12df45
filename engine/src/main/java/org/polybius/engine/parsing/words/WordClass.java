package org.polybius.engine.parsing.words;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The verbs, nouns, adjectives or adverbs: their base forms, and the irregular forms with theirs. All lower case. */
public final class WordClass {

    private final HashedWords bases;
    private final Lemmas irregular;

    private WordClass(HashedWords bases, Lemmas irregular) {
        this.bases = bases;
        this.irregular = irregular;
    }

    /**
     * @param bases each once
     * @param irregular the base forms of irregular forms
     * @throws IllegalArgumentException where two words have the same hash
     */
    public static WordClass of(Collection<String> bases, Map<String, String> irregular) {
        return new WordClass(HashedWords.of(bases), Lemmas.of(irregular));
    }

    static WordClass read(ByteBuffer in) {
        return new WordClass(HashedWords.read(in), Lemmas.read(in));
    }

    void write(DataOutput out) throws IOException {
        bases.write(out);
        irregular.write(out);
    }

    /** The base form of a word of this class, or the word itself where none is known. */
    String base(String form, long hash, String tag) {
        String listed = irregular.get(hash, "");
        return listed.isEmpty() ? regularBase(form, tag) : listed;
    }

    private String regularBase(String form, String tag) {
        for (Suffix suffix : Suffix.of(tag)) {
            Optional<String> base = suffix.base(form, bases);
            if (base.isPresent()) {
                return base.get();
            }
        }
        return form;
    }
}
