package org.polybius.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polybius.engine.parsing.SharedParser;

class AttributorTest {

    private static final Attributor ATTRIBUTOR = new Attributor();

    static Stream<String> sentences() throws IOException {
        return rows("sentences.txt");
    }

    static Stream<String> none() throws IOException {
        return rows("no-attribution.txt");
    }

    static Stream<String> misses() throws IOException {
        return rows("known-misses.txt");
    }

    private static Stream<String> rows(String file) throws IOException {
        try (var in = AttributorTest.class.getResourceAsStream(file)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void findsTheMarkedAttribution(String row) {
        String[] fields = row.split("\t");
        var marked = new MarkedArticle(fields[1]);
        List<String> found = descriptions(marked);
        assertThat(found).contains(marked.marks() + ", " + fields[0]);
    }

    @ParameterizedTest
    @MethodSource("none")
    void findsNothing(String row) {
        assertThat(descriptions(new MarkedArticle(row))).isEmpty();
    }

    /** Once the engine learns one of these, it moves to the table above. */
    @ParameterizedTest
    @MethodSource("misses")
    void stillMisses(String row) {
        String[] fields = row.split("\t");
        var marked = new MarkedArticle(fields[1]);
        assertThat(descriptions(marked)).doesNotContain(marked.marks() + ", " + fields[0]);
    }

    private static List<String> descriptions(MarkedArticle marked) {
        return ATTRIBUTOR.attribute(marked.parsed(SharedParser.get())).stream()
                .map(a -> marked.marks(a) + ", " + a.stance().name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
