package org.polybius.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30", "-2", "@SUM(A1)", "\t=1", "\r\n=1", " =1", "\u0000=1", "＝1", "＠x"})
    void noFormulas(String words) {
        assertThat(Cells.text(words)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\nb", "a\r\nb", "a\u0085b", "a\u2028b", "a\u2029b", "a\u000Bb", "a\u0000b"})
    void oneLineAndOneCell(String words) {
        assertThat(Cells.text(words)).isEqualTo("a b");
    }

    @Test
    void entriesOfAListStayApart() {
        assertThat(Cells.list(List.of("Smith; Sons", "Lee"), "; ")).isEqualTo("Smith, Sons; Lee");
        assertThat(Cells.list(List.of("Smith;\nSons", "Lee"), "; ")).isEqualTo("Smith, Sons; Lee");
        assertThat(Cells.list(List.of("Smith,Sons", "Lee"), ",")).isEqualTo("Smith Sons,Lee");
        assertThat(Cells.list(List.of("Lee", "=1"), ";")).isEqualTo("Lee;'=1");
    }

    @Test
    void decimalsAreShort() {
        assertThat(List.of(-5.0, 0.0, 3.4, 50.45).stream().map(Cells::decimal))
                .containsExactly("-5", "0", "3.4", "50.45");
    }
}
