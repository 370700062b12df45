package org.polybius.engine.parsing.words;

import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The lemmas of tagged words, after NLP4J's {@code EnglishMorphAnalyzer}: what the lists of irregular words have, or the
 * word without its ending where that is a known base form, or the word in lower case. Numbers in words are "#crd#" and
 * "#ord#".
 *
 * <p>Immutable: one serves all threads.
 */
public final class Lemmatizer {

    /** Made by the build from the word lists of the NLP4J library. */
    private static final String FILE = "lemmas.bin";

    private final WordClass verbs;
    private final WordClass nouns;
    private final WordClass adjectives;
    private final WordClass adverbs;
    private final Lemmas abbreviations;
    private final Lemmas numbers;

    /**
     * @param abbreviations the lemmas of words of one tag alone: by word, low line, tag
     * @param numbers "#crd#" and "#ord#", by what else would be the lemma
     */
    public Lemmatizer(
            WordClass verbs,
            WordClass nouns,
            WordClass adjectives,
            WordClass adverbs,
            Lemmas abbreviations,
            Lemmas numbers) {
        this.verbs = verbs;
        this.nouns = nouns;
        this.adjectives = adjectives;
        this.adverbs = adverbs;
        this.abbreviations = abbreviations;
        this.numbers = numbers;
    }

    /** @throws IllegalStateException where the build has not made the word lists */
    public static Lemmatizer load() {
        try (InputStream in = Lemmatizer.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return read(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static Lemmatizer read(ByteBuffer in) {
        return new Lemmatizer(
                WordClass.read(in),
                WordClass.read(in),
                WordClass.read(in),
                WordClass.read(in),
                Lemmas.read(in),
                Lemmas.read(in));
    }

    /** Writes what {@link #load} reads. */
    public void write(DataOutput out) throws IOException {
        verbs.write(out);
        nouns.write(out);
        adjectives.write(out);
        adverbs.write(out);
        abbreviations.write(out);
        numbers.write(out);
    }

    /**
     * @param simplified the word's {@linkplain WordForm#simplified simplified form}, in any case
     * @param tag its Penn Treebank tag
     */
    public String lemma(String simplified, String tag) {
        String form = WordForm.lowercase(simplified);
        long hash = HashedWords.hash(form);
        String base = base(form, hash, tag);
        return numbers.get(base.equals(form) ? hash : HashedWords.hash(base), base);
    }

    private String base(String form, long hash, String tag) {
        String full = abbreviations.get(HashedWords.hash(HashedWords.hash(hash, "_"), tag), "");
        if (!full.isEmpty()) {
            return full;
        }
        if (tag.startsWith("VB")) {
            return verbs.base(form, hash, tag);
        }
        if (tag.startsWith("NN")) {
            return nouns.base(form, hash, tag);
        }
        if (tag.startsWith("JJ")) {
            return adjectives.base(form, hash, tag);
        }
        return tag.startsWith("RB") ? adverbs.base(form, hash, tag) : form;
    }
}
