package org.polybius.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the input is, the run names it, goes on with the rest, and ends with the documented exit code. */
class BadInputTest {

    private static final String GOOD = "France accuses Mali\n\nPARIS: France accused Mali of jamming its drones.\n";

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] fiftyMegabytesOfHtml() {
        byte[] page = new byte[50 * 1024 * 1024];
        Arrays.fill(page, (byte) ' ');
        byte[] start = utf8("<!DOCTYPE html><html><body><p>France accused Mali.</p>");
        System.arraycopy(start, 0, page, 0, start.length);
        return page;
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of("photo.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}, "binary"),
                Arguments.of("packed.jsonl", new byte[] {0x1F, (byte) 0x8B, 8, 0}, "gzip"),
                Arguments.of("latin1.txt", new byte[] {'c', 'a', 'f', (byte) 0xE9, '.'}, "UTF-8"),
                Arguments.of("huge.html", fiftyMegabytesOfHtml(), "longer than"),
                Arguments.of("broken.jsonl", utf8("{\"text\": \"France\n"), "JSON"),
                Arguments.of("textless.jsonl", utf8("{\"headline\": \"France\"}\n"), "field text"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void failsAloneAndIsNamed(String name, byte[] bytes, String reason, @TempDir Path folder) throws IOException {
        Path bad = Files.write(folder.resolve(name), bytes);
        Path good = Files.writeString(folder.resolve("zz-good.txt"), GOOD);

        Run both = Run.of("code", "--format", "jsonl", bad.toString(), good.toString());
        assertThat(both.exit()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(both.err()).contains(bad.toString()).contains(reason);
        assertThat(both.out()).contains("\"type\":\"ACCUSE\"");
        assertThat(both.lastWord()).contains("articles 1, ").endsWith("failed 1, skipped 0");

        Run alone = Run.of("code", "--format", "jsonl", bad.toString());
        assertThat(alone.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(alone.out()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void skipsWhatHoldsNothing(String content, @TempDir Path folder) throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), content);
        Run run = Run.of("code", empty.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.err()).contains(empty + ": skipped: ");
        assertThat(run.lastWord()).isEqualTo("polybius: articles 0, events 0, failed 0, skipped 1");
    }

    static Stream<String> nothing() {
        return Stream.of("", " \n\t\n");
    }

    @Test
    void namesWhatIsNotThere() {
        Run run = Run.of("code", "no/such/file.txt");
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("no/such/file.txt").contains("no such file");
    }

    @Test
    void saysThatAnEmptyFolderHoldsNothing(@TempDir Path folder) {
        Run run = Run.of("code", folder.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.err()).contains(folder + ": skipped: ");
    }

    @Test
    void warnsOfADateThatIsNoneAndCodesTheArticle(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("dated.jsonl"),
                "{\"headline\": \"France accuses Mali\", \"text\": \"France accused Mali of theft.\","
                        + " \"published\": \"the 45th of May\"}\n");
        Run run = Run.of("code", "--format", "jsonl", file.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.err()).contains(file + ":1").contains("the 45th of May");
        assertThat(run.out()).contains("\"type\":\"ACCUSE\"");
    }

    @Test
    void readsThroughAHundredThousandNestedTags(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("nested.html"),
                "<!DOCTYPE html><html><body>" + "<div>".repeat(100_000) + "<p>France accused Mali.</p>"
                        + "</div>".repeat(100_000) + "</body></html>");
        Path good = Files.writeString(folder.resolve("zz-good.txt"), GOOD);
        Run run = Run.of("code", "--format", "jsonl", file.toString(), good.toString());
        assertThat(run.exit()).isIn(ExitCode.OK, ExitCode.SOME_FAILED);
        assertThat(run.out()).contains("\"type\":\"ACCUSE\"");
        assertThat(run.err()).doesNotContain("internal error");
    }

    @Test
    void codesASentenceOfTwentyThousandWords(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("long.txt"),
                "France accused Mali of theft and " + "sold wheat and ".repeat(6_700) + "left.\n");
        Run run = Run.of("code", "--format", "jsonl", file.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.lastWord()).contains("articles 1, ");
    }
}
