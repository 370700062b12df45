package org.polybius.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.polybius.engine.coding.Coder;

/**
 * Holds the measured accuracy against pinned floors: on the project's own corpus, and where other gold data lies beside the
 * checkout. A floor rises with what is reached, and falls only on purpose: in a commit of its own that says why. Floors go
 * with the digest of the data that they were measured on; with other data the test is skipped.
 */
class FloorsTest {

    /**
     * Gold data and how it is scored.
     *
     * @param name of its floors: the set, then its mode or part
     */
    private record Gold(String name, String set, String mode, List<Path> files) {

        static Gold beside(String set, String mode, String... paths) {
            String name = mode.isEmpty() ? set : set + "." + mode;
            return new Gold(
                    name, set, mode, Stream.of(paths).map(BESIDE::resolve).toList());
        }

        static Gold incidents(String part) {
            return new Gold("incidents." + part, "incidents", part, List.of(Path.of("data", "incidents")));
        }

        static Gold corpus(String part) {
            return new Gold("corpus." + part, "corpus", "", List.of(Path.of("data", "corpus", part + ".jsonl")));
        }
    }

    private static final Set<String> MISTAKES = Set.of(
            "required_missing",
            "unexpected_asserted",
            "mae",
            "false_event_share",
            "calibration_error",
            "near_miss_joined",
            "gold_events_near_miss_joined");

    private static final String DIGEST = "sha256";

    private static final Path BESIDE = Path.of("..", "..", "shared");

    private static final List<Gold> GOLD = List.of(
            Gold.corpus("dev"),
            Gold.corpus("test"),
            Gold.incidents("dev"),
            Gold.beside("article", "", "seed/article.txt", "seed/expected.tsv"),
            Gold.beside("relations", "sentence", "gold/relations/plv_dev.tsv"),
            Gold.beside("relations", "pair", "gold/relations/plv_dev.tsv"),
            Gold.beside("attribution", "", "gold/attribution/polnear/dev"),
            Gold.beside("factuality", "", "gold/factuality/uw_dev.jsonl"),
            Gold.beside("extraction", "", "gold/extraction"),
            Gold.beside("places", "", "gold/places/geowebnews_first_half.xml"),
            Gold.beside("actors", "", "gold/actors/cases.tsv"));

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

    private static void check(Gold gold, Properties floors) throws IOException, NoSuchAlgorithmException {
        assumeTrue(gold.files().stream().allMatch(Files::exists), () -> "no gold data at " + gold.files());
        Optional<String> digest = Optional.ofNullable(floors.getProperty(gold.name() + "." + DIGEST));
        assumeTrue(
                digest.isEmpty() || digest.get().equals(sha256(gold.files().get(0))),
                () -> "other gold data than the" + " floors were measured on at " + gold.files());
        Supplier<Coder> loaded = FloorsTest::coder;
        Evaluation evaluation = Evaluations.all(loaded).stream()
                .filter(candidate -> candidate.set().equals(gold.set()))
                .findFirst()
                .orElseThrow();
        Report report = evaluation.evaluate(gold.files(), gold.mode());
        System.out.println(gold.name() + " " + ReportJson.write(report));
        for (String key : new TreeSet<>(floors.stringPropertyNames())) {
            if (key.startsWith(gold.name() + ".") && !key.endsWith(DIGEST)) {
                hold(report, key, key.substring(gold.name().length() + 1), Double.parseDouble(floors.getProperty(key)));
            }
        }
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
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
