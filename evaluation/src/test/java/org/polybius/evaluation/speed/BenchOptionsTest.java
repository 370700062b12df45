package org.polybius.evaluation.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchOptionsTest {

    private static BenchOptions parse(String... args) {
        return BenchOptions.parse(Map.of("rounds", "5", "threads", "1,2"), args);
    }

    @Test
    void optionsStandAnywhereAmongPaths() {
        BenchOptions options = parse("a.txt", "--rounds", "9", "pages");
        assertThat(options.number("rounds")).isEqualTo(9);
        assertThat(options.numbers("threads")).containsExactly(1, 2);
        assertThat(options.paths()).containsExactly(Path.of("a.txt"), Path.of("pages"));
    }

    @Test
    void withoutPathsThereIsTheDemo() {
        assertThat(parse().paths()).singleElement().asString().endsWith("demo");
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThatThrownBy(() -> parse("--round", "9"))
                .hasMessageContaining("--round")
                .hasMessageContaining("rounds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "1,", "many", "4000000000"})
    void numbersAreWholeAndAboveZero(String value) {
        assertThatThrownBy(() -> parse("--rounds", value).numbers("rounds")).hasMessageContaining("--rounds");
    }

    @Test
    void anOptionWithoutItsValueIsAnError() {
        assertThatThrownBy(() -> parse("--rounds").numbers("rounds")).hasMessageContaining("--rounds");
    }
}
