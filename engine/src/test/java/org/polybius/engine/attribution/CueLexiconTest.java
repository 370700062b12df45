package org.polybius.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CueLexiconTest {

    @Test
    void knowsHundredsOfCues() {
        assertThat(CueLexicon.load().size()).isGreaterThanOrEqualTo(450);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verb\tsay",
                "verb\tsay\tassertion\tasserts\tclause\tmore",
                "word\tsay\tassertion\tasserts\tclause",
                "verb\tsay\tspeech\tasserts\tclause",
                "verb\tsay\tassertion\tagrees\tclause"
            })
    void namesFileAndLineOfAWrongRow(String row) {
        assertThatThrownBy(() -> CueLexicon.read("cues.tsv", List.of("# head", row)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cues.tsv:2");
    }

    @Test
    void takesNoRowTwice() {
        String row = "verb\tsay\tassertion\tasserts\tclause";
        assertThatThrownBy(() -> CueLexicon.read("cues.tsv", List.of(row, row))).hasMessageContaining("cues.tsv:2");
    }
}
