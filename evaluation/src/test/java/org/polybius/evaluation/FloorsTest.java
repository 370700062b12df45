package org.polybius.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.polybius.engine.coding.Coder;

/**
 * Holds the measured accuracy against pinned floors, where gold data lies beside the checkout. A floor rises with what is
 * reached, and falls only on purpose: in a commit of its own that says why.
 */
class FloorsTest {

    /** A set, how it is scored, and where its gold data is, from the folder beside the checkout. */
    private record Gold(String set, String mode, List<String> paths) {

        String name() {
            return mode.isEmpty() ? set : set + "." + mode;
        }

        List<Path> files() {
            return paths.stream().map(BESIDE::resolve).toList();
        }
    }

    private static final Set<String> MISTAKES = Set.of("required_missing", "unexpected_asserted", "mae");

    private static final Path BESIDE = Path.of("..", "..", "shared");

    private static final List<Gold> GOLD = List.of(
            new Gold("article", "", List.of("seed/article.txt", "seed/expected.tsv")),
            new Gold("relations", "sentence", List.of("gold/relations/plv_dev.tsv")),
            new Gold("relations", "pair", List.of("gold/relations/plv_dev.tsv")),
            new Gold("attribution", "", List.of("gold/attribution/polnear/dev")),
            new Gold("factuality", "", List.of("gold/factuality/uw_dev.jsonl")),
            new Gold("extraction", "", List.of("gold/extraction")),
            new Gold("places", "", List.of("gold/places/geowebnews_first_half.xml")),
            new Gold("actors", "", List.of("gold/actors/cases.tsv")));

    private static Coder coder;

    private static synchronized Coder coder() {
        if (coder == null) {
            coder = Coder.standard();
        }
        return coder;
    }

    @TestFactory
    Stream<DynamicTest> accuracyStaysAboveItsFloors() throws IOException {
        Properties floors = floors();
        return GOLD.stream().map(gold -> DynamicTest.dynamicTest(gold.name(), () -> check(gold, floors)));
    }

    private static Properties floors() throws IOException {
        Properties floors = new Properties();
        try (InputStream in = FloorsTest.class.getResourceAsStream("floors.properties")) {
            floors.load(in);
        }
        return floors;
    }

    private static void check(Gold gold, Properties floors) throws IOException {
        assumeTrue(gold.files().stream().allMatch(Files::exists), () -> "no gold data at " + gold.files());
        Supplier<Coder> loaded = FloorsTest::coder;
        Evaluation evaluation = Evaluations.all(loaded).stream()
                .filter(candidate -> candidate.set().equals(gold.set()))
                .findFirst()
                .orElseThrow();
        Report report = evaluation.evaluate(gold.files(), gold.mode());
        System.out.println(gold.name() + " " + ReportJson.write(report));
        for (String key : new TreeSet<>(floors.stringPropertyNames())) {
            if (key.startsWith(gold.name() + ".")) {
                hold(report, key, key.substring(gold.name().length() + 1), Double.parseDouble(floors.getProperty(key)));
            }
        }
    }

    /** What counts or measures mistakes has a ceiling in place of a floor. */
    private static void hold(Report report, String key, String measure, double limit) {
        if (MISTAKES.contains(measure)) {
            assertThat(report.number(measure)).as(key).isLessThanOrEqualTo(limit);
        } else {
            assertThat(report.number(measure)).as(key).isGreaterThanOrEqualTo(limit);
        }
    }
}
