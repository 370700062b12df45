package org.polybius.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the build packed is what the files say. */
class PackedRulesTest {

    private static final RuleBook PACKED = RuleBook.standard();
    private static final RuleBook WRITTEN = RuleFiles.standard();

    @Test
    void areTheRulesOfTheFiles() {
        assertThat(PACKED.rules()).hasSameSizeAs(WRITTEN.rules());
        for (int i = 0; i < WRITTEN.rules().size(); i++) {
            assertThat(PACKED.rules().get(i))
                    .usingRecursiveComparison()
                    .isEqualTo(WRITTEN.rules().get(i));
        }
        assertThat(PACKED.version()).isEqualTo(WRITTEN.version());
        assertThat(PACKED.lists()).isEqualTo(WRITTEN.lists());
    }

    @Test
    void areFoundByTheSameLemmas() {
        assertThat(PACKED.verbs().keySet()).isEqualTo(WRITTEN.verbs().keySet());
        assertThat(PACKED.nouns().keySet()).isEqualTo(WRITTEN.nouns().keySet());
        WRITTEN.verbs()
                .forEach((lemma, entries) ->
                        assertThat(places(PACKED.verbs().get(lemma))).as(lemma).isEqualTo(places(entries)));
        WRITTEN.nouns()
                .forEach((lemma, entries) ->
                        assertThat(places(PACKED.nouns().get(lemma))).as(lemma).isEqualTo(places(entries)));
    }

    private static List<String> places(List<RuleBook.Entry> entries) {
        return entries.stream()
                .map(entry -> entry.rule().id() + ": " + entry.pattern().text() + " #" + entry.order())
                .toList();
    }

    @Test
    void tellModesByTheSameWordsInTheSameOrder() {
        for (EventType type : EventType.values()) {
            assertThat(List.copyOf(PACKED.cues(type).keySet()))
                    .isEqualTo(List.copyOf(WRITTEN.cues(type).keySet()));
            WRITTEN.cues(type)
                    .forEach((mode, words) ->
                            assertThat(PACKED.cues(type).get(mode).byHead()).isEqualTo(words.byHead()));
        }
    }

    @Test
    void haveTheWordListsOfTheirFiles() {
        for (String name : List.of("carriers", "contexts", "factuality", "mishaps")) {
            YamlFile.resource(name + ".yaml")
                    .lists()
                    .forEach((list, words) ->
                            assertThat(WordLists.standard(name).get(list)).isEqualTo(words));
        }
    }
}
