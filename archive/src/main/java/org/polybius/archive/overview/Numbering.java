package org.polybius.archive.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers from 0 for values of which there are few, so that counting them is counting up in an array. */
final class Numbering<T> {

    /** No value. */
    static final int NONE = -1;

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    int of(T value) {
        Integer known = numbers.putIfAbsent(value, values.size());
        if (known != null) {
            return known;
        }
        values.add(value);
        return values.size() - 1;
    }

    int of(Optional<T> value) {
        return value.map(this::of).orElse(NONE);
    }

    /** The value of each number, in their order. */
    List<T> values() {
        return values;
    }
}
