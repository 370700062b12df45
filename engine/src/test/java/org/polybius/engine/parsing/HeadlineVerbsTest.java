package org.polybius.engine.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineVerbsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Samoa/NNP premier/NN sacks/NNS health/NN chief/NN | 2 | VBZ",
                "Porto/NNP tram/NN drivers/NNS end/NN boycott/NN | 3 | VBP",
                "Lima/NNP ,/, Quito/NNP trade/NN hostages/NNS | 3 | VBP",
                "Lima/NNP court/NN convicts/NNS ex-mayor/NN as/IN lawyers/NNS vow/VBP appeal/NN | 2 | VBZ",
                "Samoa/NNP MP/NN storms/NNS out/IN of/IN debate/NN | 2 | VBZ",
            })
    void findsTheVerb(String headline, int index, String tag) {
        assertThat(changes(headline)).containsExactly(new HeadlineVerbs.Change(index, tag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Samoa/NNP premier/NN sacks/NNS health/NN chief/NN ./.",
                "Porto/NNP drivers/NNS left/VBD work/NN early/RB",
                "Samoan/JJ copra/NN exports/NNS to/TO Fiji/NNP",
                "Two/CD bomb/NN blasts/NNS in/IN Lima/NNP",
            })
    void leavesTheRest(String text) {
        assertThat(changes(text)).isEmpty();
    }

    private static List<HeadlineVerbs.Change> changes(String tagged) {
        List<String[]> pairs = Arrays.stream(tagged.split(" "))
                .map(word -> word.split("/(?=[^/]*$)"))
                .toList();
        return HeadlineVerbs.changes(
                pairs.stream().map(pair -> pair[0]).toList(),
                pairs.stream().map(pair -> pair[1]).toList());
    }
}
