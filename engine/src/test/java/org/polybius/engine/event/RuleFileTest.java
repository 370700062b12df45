package org.polybius.engine.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong rule file is refused with file and line. */
class RuleFileTest {

    private static final YamlFile LISTS = YamlFile.text("lists.yaml", "attack: [raid]\ndocument: [report]\n");

    private static final String GOOD = """
            type: ASSAULT
            mode-cues:
              drone: [drone]
            rules:
              - id: assault-shell
                pattern: "{actor} shell {recipient}"
                mode: heavy-weapons
                examples:
                  - "[Troops|actor] [shelled|trigger] [the town|recipient]."
            """;

    @Test
    void readsARule() {
        RuleBook book = RuleFiles.read(List.of(YamlFile.text("assault.yaml", GOOD)), LISTS);
        assertThat(book.ids()).containsExactly("assault-shell");
        assertThat(book.triggers(EventType.ASSAULT)).containsExactly("shell");
        assertThat(book.rules().get(0).origin()).isEqualTo("assault.yaml:5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "type: ASSAULT; type: BATTLE; assault.yaml:1: 'BATTLE' is no event type",
                "drone: [drone]; laser: [laser]; assault.yaml:3: ASSAULT has no mode 'laser'",
                "id: assault-shell; id: shell; assault.yaml:5: rule 'shell' must begin with its type",
                "{actor} shell {recipient}; {actor} shell {victim}; assault.yaml:6: rule 'assault-shell': no role",
                "mode: heavy-weapons; mode: laser; assault.yaml:7: ASSAULT has no mode 'laser'",
                "mode: heavy-weapons; made: heavy-weapons; assault.yaml:7: unknown key 'made'",
                "examples:; known-misses:; assault.yaml:5: rule 'assault-shell' has no example",
            })
    void namesFileAndLineOfAnError(String right, String wrong, String message) {
        YamlFile file = YamlFile.text("assault.yaml", GOOD.replace(right, wrong));
        assertThatThrownBy(() -> RuleFiles.read(List.of(file), LISTS))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesAnIdThatStandsTwice() {
        List<YamlFile> files = List.of(YamlFile.text("a.yaml", GOOD), YamlFile.text("b.yaml", GOOD));
        assertThatThrownBy(() -> RuleFiles.read(files, LISTS))
                .hasMessage("b.yaml:5: rule 'assault-shell' stands already at a.yaml:5");
    }
}
