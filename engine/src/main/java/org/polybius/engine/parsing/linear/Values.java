package org.polybius.engine.parsing.linear;

import java.util.List;

/**
 * A column of values that features are made of: two numbers each, {@code step} and {@code tail}, such that {@code key · step
 * + tail} is the hash of what {@code key} is the hash of, followed by a separator and the value. A step of 0 says that
 * there is no value. Not safe to share between threads while it is filled.
 */
public final class Values {

    public final long[] step;
    public final long[] tail;

    /** A column of {@code size} absent values. */
    public Values(int size) {
        step = new long[size];
        tail = new long[size];
    }

    /** A column of {@code texts}; null stands for none. */
    public static Values of(List<String> texts) {
        Values values = new Values(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i) != null) {
                values.set(i, texts.get(i));
            }
        }
        return values;
    }

    public void set(int index, CharSequence text) {
        set(index, text, 0, text.length());
    }

    /** Sets the value at {@code index} to {@code text} from {@code start} to before {@code end}. */
    public void set(int index, CharSequence text, int start, int end) {
        step[index] = StringHash.step(end - start);
        tail[index] = StringHash.tail(StringHash.of(text, start, end), end - start);
    }

    public void copy(int index, Values from, int fromIndex) {
        step[index] = from.step[fromIndex];
        tail[index] = from.tail[fromIndex];
    }

    /**
     * Writes {@code key} joined with each of the values, all of which must be there.
     *
     * @return the place in {@code keys} after the last
     */
    public int joinEach(long key, long[] keys, int from) {
        for (int i = 0; i < step.length; i++) {
            keys[from + i] = key * step[i] + tail[i];
        }
        return from + step.length;
    }
}
