package org.polybius.engine.parsing.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How texts are parted; that all is as in NLP4J, {@link Nlp4jAgreementTest} shows. */
class TokenizerTest {

    private static final Tokenizer TOKENIZER = new Tokenizer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Norway sent two frigates.          | Norway sent two frigates .
            "We won't," the envoy's aide said. | " We wo n't , " the envoy 's aide said .
            Mr. Lee met U.S. and U.N. staff.   | Mr. Lee met U.S. and U.N. staff .
            It cost US$5.5 (up 5%).            | It cost US$ 5.5 ( up 5 %) .
            a 5km-long anti-war march          | a 5 km - long anti-war march
            You cannot: gonna lose 1990-95     | You can not : gon na lose 1990 - 95
            See http://example.org/a,b :-)     | See http://example.org/a,b :-)
            point ( a ) and (12)               | point (a) and (12)
            The end.Then more...               | The end . Then more ...
            """)
    void partsWords(String text, String words) {
        assertThat(TOKENIZER.tokenize(text)).extracting(Word::form).containsExactly(words.split(" "));
    }

    @Test
    void givesOffsetsIntoTheText() {
        assertThat(TOKENIZER.tokenize(" don't ( a )"))
                .containsExactly(new Word(1, 3, "do"), new Word(3, 6, "n't"), new Word(7, 12, "(a)"));
    }

    @ParameterizedTest
    @CsvSource(value = {"''", "'  '"})
    void findsNoWordsWhereThereAreNone(String text) {
        assertThat(TOKENIZER.tokenize(text)).isEmpty();
    }
}
