package org.polybius.archive.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FixedSetTest {

    @Test
    void keepsEachValueOnceInTheOrderGiven() {
        // "Aa" and "BB" have one hash.
        FixedSet<String> set = FixedSet.of(List.of("BB", "Aa", "c", "BB"));
        assertThat(set).containsExactly("BB", "Aa", "c").isEqualTo(Set.of("c", "Aa", "BB"));
        assertThat(set.contains("Aa")).isTrue();
        assertThat(set.contains("C")).isFalse();
        assertThat(FixedSet.of(set)).isSameAs(set);
    }

    @Test
    void doesNotChange() {
        Set<String> set = FixedSet.of(List.of("a"));
        assertThatThrownBy(() -> set.add("b")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> set.remove("a")).isInstanceOf(UnsupportedOperationException.class);
    }
}
