package org.polybius.engine.parsing.linear;

/**
 * A polynomial hash of strings modulo 2<sup>64</sup>: the hash of a joined string follows from its parts' without joining
 * them (Karp and Rabin, "Efficient randomized pattern-matching algorithms", 1987).
 *
 * <p>{@code hash(ab) = hash(a) · scale(b) + hash(b)}, where {@code scale(b)} is the base to the power of b's length. A
 * character counts one more than its code, so that none counts nothing.
 */
public final class StringHash {

    /** What stands between the parts of a feature. */
    public static final char SEPARATOR = '_';

    private static final long BASE = 0x9E3779B97F4A7C15L;

    private StringHash() {}

    public static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** The hash of {@code text} from {@code start} to before {@code end}. */
    public static long of(CharSequence text, int start, int end) {
        long hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * BASE + text.charAt(i) + 1;
        }
        return hash;
    }

    /** What the hash of anything before a separator and {@code length} characters is multiplied by; never 0. */
    static long step(int length) {
        long scale = BASE;
        for (int i = 0; i < length; i++) {
            scale *= BASE;
        }
        return scale;
    }

    /** The hash of a separator followed by a text of {@code length} characters with the hash {@code hash}. */
    static long tail(long hash, int length) {
        long scale = 1;
        for (int i = 0; i < length; i++) {
            scale *= BASE;
        }
        return (SEPARATOR + 1) * scale + hash;
    }
}
