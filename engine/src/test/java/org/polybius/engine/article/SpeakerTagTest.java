package org.polybius.engine.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakerTagTest {

    private static final String TEXT =
            "Opening words.\n((PD)) : Do you march?\n\n((Ana Pryce))  We marched (twice) ((so)).";

    private static Span words(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    @Test
    void standsBeforeWhatIsSaid() {
        Span question = words("((PD)) : Do you march?");
        assertThat(SpeakerTag.end(TEXT, question)).isEqualTo(TEXT.indexOf("Do you"));
        Span answer = words("We marched (twice) ((so)).");
        assertThat(SpeakerTag.before(TEXT, answer)).hasValue(words("((Ana Pryce))"));
        assertThat(SpeakerTag.before(TEXT, words("Do you march?"))).hasValue(words("((PD))"));
    }

    @Test
    void isNoOtherParenthesis() {
        Span opening = words("Opening words.");
        assertThat(SpeakerTag.end(TEXT, opening)).isEqualTo(opening.start());
        assertThat(SpeakerTag.before(TEXT, opening)).isEmpty();
        assertThat(SpeakerTag.before(TEXT, words("."))).isEmpty();
        assertThat(SpeakerTag.before("He left ((so)) Then", new Span(15, 19))).isEmpty();
    }
}
