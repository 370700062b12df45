package org.polybius.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.polybius.engine.event.EventType;

/** What the corpus's data card promises. */
class CorpusDataTest {

    private static final double MOST_SHARED = 0.5;

    private static final Map<String, List<CorpusSentence>> PARTS = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (String part : List.of("train", "dev", "test")) {
            PARTS.put(part, CorpusSentence.read(Path.of("data", "corpus", part + ".jsonl")));
        }
    }

    private static Stream<CorpusSentence> all() {
        return PARTS.values().stream().flatMap(List::stream);
    }

    @Test
    void sentencesAreManyAndDiffer() {
        assertThat(all()).hasSizeGreaterThanOrEqualTo(3000);
        assertThat(all().map(CorpusSentence::id)).doesNotHaveDuplicates();
        assertThat(all().map(sentence -> sentence.article().text())).doesNotHaveDuplicates();
    }

    @Test
    void everyTypeIsThereOften() {
        for (EventType type : EventType.values()) {
            assertThat(all().flatMap(sentence -> sentence.events().stream())
                            .filter(event -> event.types().get(0) == type))
                    .as(type.name())
                    .hasSizeGreaterThanOrEqualTo(120);
        }
    }

    @Test
    void aQuarterHoldsNoEvent() {
        assertThat(all().filter(sentence -> sentence.events().isEmpty()).count() * 4)
                .isGreaterThanOrEqualTo(all().count());
    }

    @Test
    void partsShareNoTemplate() {
        Map<String, Set<String>> frames = new HashMap<>();
        all().forEach(sentence ->
                frames.put(sentence.id(), frame(sentence.article().text())));
        Map<String, List<String>> byTrigram = new HashMap<>();
        frames.forEach((id, frame) -> frame.forEach(trigram ->
                byTrigram.computeIfAbsent(trigram, none -> new ArrayList<>()).add(id)));
        frames.forEach((id, frame) -> {
            Map<String, Integer> shared = new HashMap<>();
            frame.stream()
                    .flatMap(trigram -> byTrigram.get(trigram).stream())
                    .filter(other -> !part(other).equals(part(id)))
                    .forEach(other -> shared.merge(other, 1, Integer::sum));
            shared.forEach((other, count) -> {
                int together = frame.size() + frames.get(other).size() - count;
                assertThat((double) count / together).as(id + " and " + other).isLessThan(MOST_SHARED);
            });
        });
    }

    private static String part(String id) {
        return id.substring(0, id.indexOf('-'));
    }

    /** Its word trigrams, names and numbers masked. */
    private static Set<String> frame(String text) {
        List<String> words = Stream.of(text.split("[^\\p{L}\\p{N}'’]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.isLowerCase(word.charAt(0)) ? word : "X")
                .toList();
        Set<String> trigrams = new HashSet<>();
        for (int i = 0; i + 2 < words.size(); i++) {
            trigrams.add(String.join(" ", words.subList(i, i + 3)));
        }
        return trigrams;
    }
}
