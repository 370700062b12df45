package org.polybius.engine.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word is found in each of its forms, and wherever the tokenizer may part what stands around it. */
class FormIndexTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "strike | They are striking. | true",
                "strike | air-strikes | true",
                "plan | PLANNING | true",
                "deny | He denies it. | true",
                "deny | denied | true",
                "die | dying | true",
                "man | Two men left. | true",
                "cling | clung | true",
                "big | the biggest | true",
                "large | larger | true",
                "do | They didn't. | true",
                "do | I don’t. | true",
                "give | gimme that | true",
                "have | We've left. | true",
                "sit-in | two sit-ins | true",
                "sit-in | an anti-sit-in law | true",
                "sit-in | They sit in a room. | false",
                "cease-fire | a cease‑fire | true",
                "g0 | The G20 met. | true",
                "communiqué | COMMUNIQUÉS | true",
                "art | party | false",
                "war | warm | false",
                "kill | 'kill' | true",
                "kill | kill.The | true",
                "kill | 3kill | true",
            })
    void finds(String word, String text, boolean expected) {
        BitSet found = new BitSet();
        new FormIndex.Builder()
                .add(word, 3)
                .addForm("did", "do")
                .addForm("men", "man")
                .addForm("gimme", "give")
                .addForm("ve", "have")
                .build()
                .find(text, 0, text.length(), found);
        assertThat(found.get(3)).isEqualTo(expected);
    }
}
