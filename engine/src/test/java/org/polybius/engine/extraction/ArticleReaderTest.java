package org.polybius.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polybius.engine.article.Article;

class ArticleReaderTest {

    private static final String LINE =
            "{\"headline\": \"Port reopens\", \"text\": \"Ships came back on Monday.\", \"published\": \"2021-05-03\","
                    + " \"outlet\": \"Harbour Gazette\", \"url\": \"https://gazette.example/1\", \"tone\": 4}";

    @TempDir
    private Path folder;

    private final ArticleReader reader = new ArticleReader();

    @Test
    void readsTheFieldsOfAJsonLine() {
        Article article = article(read("news.jsonl", LINE).get(0));
        assertThat(article.text()).isEqualTo("Port reopens\n\nShips came back on Monday.");
        assertThat(article.headline().map(article::words)).contains("Port reopens");
        assertThat(article.paragraphs()).extracting(article::words).containsExactly("Ships came back on Monday.");
        assertThat(article.published()).contains(LocalDate.of(2021, 5, 3));
        assertThat(article.outlet()).contains("Harbour Gazette");
        assertThat(article.url()).contains("https://gazette.example/1");
        assertThat(article.id()).matches("[0-9a-f]{16}");
    }

    @Test
    void aBadLineCostsItselfAlone() {
        String lines = String.join(
                "\n",
                LINE,
                "not json",
                "",
                "{\"headline\": \"No text\"}",
                "{\"text\": 5}",
                "[1]",
                "{\"text\": \" \"}",
                LINE);
        List<Reading> readings = read("news.jsonl", lines);
        assertThat(readings)
                .extracting(Reading::origin)
                .containsExactly(
                        "news.jsonl:1",
                        "news.jsonl:2",
                        "news.jsonl:4",
                        "news.jsonl:5",
                        "news.jsonl:6",
                        "news.jsonl:7",
                        "news.jsonl:8");
        assertThat(reason(readings.get(1))).startsWith("not JSON");
        assertThat(reason(readings.get(2))).isEqualTo("field text: missing");
        assertThat(reason(readings.get(3))).isEqualTo("field text: not a string");
        assertThat(reason(readings.get(4))).startsWith("not a JSON object");
        assertThat(readings.get(5)).isInstanceOf(Reading.Skipped.class);
        assertThat(article(readings.get(6))).isEqualTo(article(readings.get(0)));
    }

    @ParameterizedTest
    @CsvSource({"soon", "2021-02-30", "2021-13-01", "32 May 2021"})
    void aDateThatIsNoneCostsTheDateAlone(String none) {
        Reading reading = read("a.jsonl", LINE.replace("2021-05-03", none)).get(0);
        assertThat(article(reading).published()).isEmpty();
        assertThat(((Reading.Read) reading).warnings())
                .containsExactly("a.jsonl:1: field published: \"" + none + "\" is no date");
    }

    @Test
    void jsonOverSeveralLinesFailsOnce() {
        assertThat(read("a.json", "{\n\"text\": \"War.\"\n}\n"))
                .containsExactly(
                        new Reading.Failed("a.json:1", "JSON spread over several lines; one object a line is wanted"));
    }

    @Test
    void jsonLinesAreReadAsTheyAreAskedFor() {
        InputStream endless = new InputStream() {
            private final byte[] line = (LINE + "\n").getBytes(StandardCharsets.UTF_8);
            private int at;

            @Override
            public int read() {
                return line[at++ % line.length];
            }
        };
        try (Stream<Reading> readings = reader.read("endless.jsonl", endless)) {
            Iterator<Reading> iterator = readings.iterator();
            for (int i = 1; i <= 100; i++) {
                assertThat(iterator.next().origin()).isEqualTo("endless.jsonl:" + i);
            }
        }
    }

    @Test
    void oneLineOfAMegabyteIsRead() {
        String text = "Ships came back on Monday. ".repeat(40_000);
        Article article = article(read("-", "{\"text\": \"" + text + "\"}").get(0));
        assertThat(article.text()).hasSize(text.length());
    }

    @Test
    void aLineOverTheLimitFailsAndTheNextIsRead() {
        byte[] line = new byte[ArticleReader.MOST_BYTES + 2];
        Arrays.fill(line, (byte) 'x');
        line[line.length - 1] = '\n';
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream(line), new ByteArrayInputStream(LINE.getBytes(StandardCharsets.UTF_8)));
        List<Reading> readings = reader.read("a.jsonl", in).toList();
        assertThat(reason(readings.get(0))).startsWith("longer than 20971520 bytes");
        assertThat(readings.get(1).origin()).isEqualTo("a.jsonl:2");
        assertThat(article(readings.get(1)).outlet()).contains("Harbour Gazette");
    }

    @ParameterizedTest
    @CsvSource({"a.txt", "a.html", "a.jsonl", "-"})
    void whatIsEmptyIsSkipped(String name) {
        assertThat(read(name, "")).containsExactly(new Reading.Skipped(name, "empty"));
    }

    @Test
    void whatIsBlankIsSkipped() {
        assertThat(read("a.txt", " \n\t\u00A0\n"))
                .hasOnlyElementsOfType(Reading.Skipped.class)
                .hasSize(1);
        assertThat(read("a.html", "<html><body> <p> </p></body></html>"))
                .hasOnlyElementsOfType(Reading.Skipped.class)
                .hasSize(1);
    }

    @Test
    void invalidUtf8FailsWithItsByte() {
        byte[] bytes = "Caf\u00E9 shelled".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(reason(read("a.txt", bytes).get(0))).isEqualTo("invalid UTF-8 at byte 3 (0xe9)");
        assertThat(reason(read("a.txt", new byte[] {'a', (byte) 0xC3}).get(0)))
                .isEqualTo("invalid UTF-8 at byte 1 (0xc3)");
    }

    @Test
    void binariesFail() {
        assertThat(reason(read("a.txt", new byte[] {'M', 'Z', 0, 3}).get(0))).isEqualTo("binary: a NUL byte at byte 2");
        assertThat(reason(read("a", "%PDF-1.7 …").get(0))).contains("PDF");
        assertThat(reason(read("a.gz", new byte[] {0x1F, (byte) 0x8B, 8}).get(0)))
                .contains("gzip");
        assertThat(reason(read("a.txt", "war".getBytes(StandardCharsets.UTF_16)).get(0)))
                .contains("UTF-16");
        byte[] late = ("x".repeat(9000) + "\0").getBytes(StandardCharsets.UTF_8);
        assertThat(reason(read("a.txt", late).get(0))).startsWith("binary: a NUL character");
    }

    @Test
    void aPageOverTheLimitFails() {
        InputStream page = new InputStream() {
            private int left = 50 * 1024 * 1024;

            @Override
            public int read() {
                return left-- > 0 ? "<p>War.</p>\n".charAt(left % 12) : -1;
            }
        };
        assertThat(reason(reader.read("big.html", page).toList().get(0))).startsWith("longer than 10485760 bytes");
    }

    @Test
    void aPageJustBelowTheLimitIsRead() {
        String page = "<html><body><article>" + "<p>The ferry was shelled off the coast.</p>".repeat(200_000);
        assertThat(article(read("big.html", page).get(0)).paragraphs()).hasSize(200_000);
    }

    @Test
    void aHundredThousandNestedTagsAreRead() {
        for (String tag : List.of("div", "span", "b", "a", "table", "ul")) {
            String page = "<html><body>" + ("<" + tag + ">").repeat(100_000)
                    + "The ferry was shelled off the coast on Sunday night, the coast guard said.";
            assertThat(read("deep.html", page)).as(tag).hasSize(1);
        }
        String scripts = "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>";
        assertThat(read("deep.html", scripts + "<p>The ferry was shelled off the coast on Sunday night.</p>"))
                .hasOnlyElementsOfType(Reading.Read.class);
        assertThat(reason(read("deep.jsonl", "{\"text\":" + "[".repeat(100_000)).get(0)))
                .startsWith("not JSON");
    }

    @Test
    void walksFoldersInOrderAndLeavesHiddenFilesOut() throws IOException {
        Files.createDirectories(folder.resolve("b/.git"));
        Files.writeString(folder.resolve("b/two.txt"), "The town fell.");
        Files.writeString(folder.resolve("b/.git/config.txt"), "hidden");
        Files.writeString(folder.resolve(".hidden.txt"), "hidden");
        Files.writeString(folder.resolve("a.jsonl"), LINE + "\n" + LINE);
        Files.write(folder.resolve("c.bin"), new byte[] {1, 0, 2});
        try (Stream<Reading> readings = reader.read(List.of(folder))) {
            assertThat(readings.map(reading ->
                            reading.origin().substring(folder.toString().length() + 1)))
                    .containsExactly("a.jsonl:1", "a.jsonl:2", "b/two.txt", "c.bin");
        }
    }

    @Test
    void aPathWithoutAFileFailsAndTheNextIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("one.txt"), "The town fell.");
        Path none = folder.resolve("none.txt");
        List<Reading> readings = reader.read(List.of(none, file)).toList();
        assertThat(readings.get(0)).isEqualTo(new Reading.Failed(none.toString(), "no such file"));
        assertThat(article(readings.get(1)).text()).isEqualTo("The town fell.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { "text": "The town fell." }                        | The town fell.
                    <!DOCTYPE html><body><p>The town fell.</p>          | The town fell.
                    <div><p>The town fell.</p></div>                    | The town fell.
                    The town fell.                                      | The town fell.
                    <b>The town fell.                                   | <b>The town fell.
                    """)
    void tellsTheKindsOfUnnamedInput(String input, String text) {
        assertThat(article(read("-", input).get(0)).text()).isEqualTo(text);
    }

    @Test
    void theIdIsTheArticlesOwn() {
        String id = article(read("a.txt", "The town fell.").get(0)).id();
        assertThat(article(read("b", "\uFEFFThe town fell.").get(0)).id()).isEqualTo(id);
        assertThat(article(read("a.txt", "The town fell!").get(0)).id()).isNotEqualTo(id);
    }

    private List<Reading> read(String name, String input) {
        return read(name, input.getBytes(StandardCharsets.UTF_8));
    }

    private List<Reading> read(String name, byte[] input) {
        try (Stream<Reading> readings = reader.read(name, new ByteArrayInputStream(input))) {
            return readings.toList();
        }
    }

    private static Article article(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).article();
    }

    private static String reason(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Failed.class);
        return ((Reading.Failed) reading).reason();
    }
}
