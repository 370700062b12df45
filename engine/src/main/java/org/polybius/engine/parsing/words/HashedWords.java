package org.polybius.engine.parsing.words;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.BitSet;
import java.util.Collection;

/**
 * A set of words that are known by their hashes alone: a hundred thousand need no reading but of their bytes, and are looked
 * for without making a string. The price is one word in some five hundred million, of those that are not in the set, that is
 * taken for one that is.
 */
final class HashedWords {

    /** Not zero, for else a word would have the hash of those that zeros stand before. */
    private static final long START = 0xCBF29CE484222325L;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final int WORDS_PER_BUCKET = 8;

    /** Where each bucket starts, and the number of words behind the last. */
    private final IntBuffer buckets;

    /** The middle bits of the hashes, in buckets by their highest bits. */
    private final IntBuffer prints;

    private final int shift;

    private HashedWords(IntBuffer buckets, IntBuffer prints) {
        this.buckets = buckets;
        this.prints = prints;
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(buckets.limit() - 1);
    }

    /** @throws IllegalArgumentException where two words cannot be told apart, or are the same */
    static HashedWords of(Collection<String> words) {
        int count = Math.max(2, Integer.highestOneBit(words.size() / WORDS_PER_BUCKET));
        HashedWords set = new HashedWords(IntBuffer.allocate(count + 1), IntBuffer.allocate(words.size()));
        words.stream().map(HashedWords::hash).sorted(Long::compareUnsigned).forEach(set::add);
        for (int bucket = 1; bucket <= count; bucket++) {
            set.buckets.put(bucket, Math.max(set.buckets.get(bucket), set.buckets.get(bucket - 1)));
        }
        BitSet places = new BitSet();
        words.forEach(word -> places.set(set.index(hash(word))));
        if (places.cardinality() < words.size()) {
            throw new IllegalArgumentException("of " + words.size() + " words some have the same hash");
        }
        return set;
    }

    private void add(long hash) {
        prints.put(print(hash));
        buckets.put((int) (hash >>> shift) + 1, prints.position());
    }

    /** Goes on using the buffer's bytes. */
    static HashedWords read(ByteBuffer in) {
        int numberOfBuckets = in.getInt();
        int numberOfWords = in.getInt();
        return new HashedWords(ints(in, numberOfBuckets), ints(in, numberOfWords));
    }

    private static IntBuffer ints(ByteBuffer in, int count) {
        int length = count * Integer.BYTES;
        IntBuffer ints = in.slice(in.position(), length).asIntBuffer();
        in.position(in.position() + length);
        return ints;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(buckets.limit());
        out.writeInt(prints.limit());
        for (IntBuffer ints : new IntBuffer[] {buckets, prints}) {
            for (int i = 0; i < ints.limit(); i++) {
                out.writeInt(ints.get(i));
            }
        }
    }

    /** The hash of a word, over its UTF-16 code units. */
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
        return (start ^ c) * MULTIPLIER;
    }

    /** The lowest bits are left out: they know the lowest bits of the characters alone. */
    private static int print(long hash) {
        return (int) (hash >>> 16);
    }

    int size() {
        return prints.limit();
    }

    boolean has(long hash) {
        return index(hash) >= 0;
    }

    /** The place of a word in an order that depends on the set alone, -1 where it is not in it. */
    int index(long hash) {
        int bucket = (int) (hash >>> shift);
        int end = buckets.get(bucket + 1);
        int print = print(hash);
        for (int i = buckets.get(bucket); i < end; i++) {
            if (prints.get(i) == print) {
                return i;
            }
        }
        return -1;
    }
}
