package org.polybius.engine.parsing.words;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;

/**
 * A set of words that are known by their 64-bit hashes alone: a hundred thousand are read in a millisecond, and looked for
 * without making a string. The chance that a word is taken for one of as many others is one in 2^47.
 */
final class HashedWords {

    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** In ascending order. */
    private final long[] hashes;

    private HashedWords(long[] hashes) {
        this.hashes = hashes;
    }

    /** @throws IllegalArgumentException where two words have the same hash, or are the same */
    static HashedWords of(Collection<String> words) {
        long[] hashes = words.stream().mapToLong(HashedWords::hash).sorted().toArray();
        for (int i = 1; i < hashes.length; i++) {
            if (hashes[i - 1] == hashes[i]) {
                throw new IllegalArgumentException("two words have the hash " + Long.toHexString(hashes[i]));
            }
        }
        return new HashedWords(hashes);
    }

    static HashedWords read(ByteBuffer in) {
        long[] hashes = new long[in.getInt()];
        in.asLongBuffer().get(hashes);
        in.position(in.position() + hashes.length * Long.BYTES);
        return new HashedWords(hashes);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(hashes.length);
        for (long hash : hashes) {
            out.writeLong(hash);
        }
    }

    /** The hash of a word: FNV-1a over UTF-16 code units. */
    static long hash(String word) {
        return hash(word, word.length());
    }

    /** The hash of the first characters of a word. */
    static long hash(String word, int length) {
        long hash = START;
        for (int i = 0; i < length; i++) {
            hash = hash(hash, word.charAt(i));
        }
        return hash;
    }

    /** The hash of what has a hash and goes on with that text. */
    static long hash(long start, String text) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = hash(hash, text.charAt(i));
        }
        return hash;
    }

    private static long hash(long start, char c) {
        return (start ^ c) * PRIME;
    }

    int size() {
        return hashes.length;
    }

    boolean has(long hash) {
        return index(hash) >= 0;
    }

    /** The place of a word in the order of hashes, negative where there is none. */
    int index(long hash) {
        return Arrays.binarySearch(hashes, hash);
    }
}
