package org.polybius.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HeldKeysTest {

    private static final int EVENTS = 5000;
    private static final int MOST = 16;

    private final HeldKeys held = new HeldKeys();
    private final Map<Integer, List<Long>> plain = new TreeMap<>();

    @Test
    void findTheLatestOfEachKey() {
        Random random = new Random(4);
        for (long event = 1; event <= EVENTS; event++) {
            for (int i = 0; i < 5; i++) {
                // Some keys are far more common than others, and some stand for bits of either end.
                int key = (int) Math.pow(random.nextInt(1000), 3) * (random.nextBoolean() ? 1 : -1);
                List<Long> events = plain.computeIfAbsent(key, none -> new ArrayList<>());
                if (!events.contains(event)) {
                    events.add(event);
                    held.add(key, event);
                }
            }
            if (event % 7 == 0) {
                remove(event / 2);
            }
        }
        plain.forEach((key, events) -> {
            assertThat(held.latest(key, 0, EVENTS + 1, MOST)).containsExactly(latest(events, EVENTS + 1));
            assertThat(held.latest(key, 0, EVENTS / 2, MOST)).containsExactly(latest(events, EVENTS / 2));
        });
    }

    private void remove(long event) {
        plain.forEach((key, events) -> {
            if (events.remove(event)) {
                held.remove(key, event);
            }
        });
    }

    private static Long[] latest(List<Long> events, long before) {
        List<Long> earlier =
                new ArrayList<>(events.stream().filter(event -> event < before).toList());
        Collections.reverse(earlier);
        return earlier.stream().limit(MOST).toArray(Long[]::new);
    }

    @Test
    void giveUpWhatIsAskedForNoMore() {
        for (long event = 1; event <= EVENTS; event++) {
            held.add((int) event % 3, event);
            held.latest(0, event - 100, event, MOST);
        }
        assertThat(held.slots()).isLessThan(500);
        assertThat(held.latest(0, EVENTS - 100, EVENTS - 1, 2)).containsExactly(EVENTS - 2L, EVENTS - 5L);
    }
}
