package org.polybius.web.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {

    @Test
    void offsetsGoOnPointingAtTheSameWords() {
        String text = "a\u202Eb\u0000c\u2066d\u200Fe";
        assertThat(Shown.text(text)).hasSize(text.length()).isEqualTo("a\uFFFDb c\uFFFDd\uFFFDe");
    }

    @Test
    void aLineIsCutBetweenCharacters() {
        assertThat(Shown.line("ab\uD83D\uDE00cd", 3)).isEqualTo("ab…");
        assertThat(Shown.line("a\n b", 10)).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "//host/x", "https://a\"b", " https://a", "file:///x"
            })
    void onlyPlainWebAddressesCanBeFollowed(String url) {
        assertThat(Shown.link(url)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/a?b=c", "HTTP://example.org"})
    void webAddressesCanBeFollowed(String url) {
        assertThat(Shown.link(url)).hasValue(url);
    }
}
