package org.polybius.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class CodeCommandTest {

    private static final String ARTICLE =
            "PARIS: France accused Mali of jamming its drones. Mali did not accuse France.\n";

    private static String feed(int articles) {
        return IntStream.range(0, articles)
                .mapToObj(i -> "{\"headline\": \"Report " + i + "\", \"text\": \"France accused Mali of theft "
                        + "number " + i + ".\", \"published\": \"2024-05-03\"}\n")
                .collect(Collectors.joining());
    }

    @Test
    void writesTheSameBytesOnAnyNumberOfThreads(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("feed.jsonl"), feed(40));
        Run one = Run.of("code", "--format", "jsonl", file.toString());
        Run three = Run.of("code", "--format", "jsonl", "--threads", "3", file.toString());
        assertThat(one.outLines()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(three.out()).isEqualTo(one.out());
        assertThat(three.lastWord()).startsWith("polybius: articles 40, ");
    }

    @Test
    void readsStandardInput() {
        Run run = Run.withInput(ARTICLE, "code", "-");
        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("[France|actor] [accused|trigger] [Mali|recipient]");
        assertThat(run.out()).contains("France accused Mali · ACCUSE");
        assertThat(run.out()).doesNotContain("\u001B");
    }

    /** Whoever pipes articles in one by one sees each one's events before sending the next. */
    @Test
    @Timeout(60)
    void answersEachLineOfAPipeBeforeTheNextComes() throws Exception {
        PipedOutputStream sender = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(sender, 1 << 16);
        PipedInputStream events = new PipedInputStream(1 << 16);
        PipedOutputStream out = new PipedOutputStream(events);
        Streams streams = new Streams(in, out, new PrintWriter(new StringWriter()), false, false, false);
        Thread run = new Thread(() -> Run.polybius(streams).run("code", "--format", "jsonl", "-"));
        run.start();
        BufferedReader answers = new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8));
        for (String line : feed(3).lines().toList()) {
            sender.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            sender.flush();
            assertThat(answers.readLine()).contains("\"type\":\"ACCUSE\"");
        }
        sender.close();
        run.join();
    }

    @Test
    void leavesWhatDidNotHappenOutOfCardsAndRows() {
        for (String format : List.of("table", "csv")) {
            assertThat(Run.withInput(ARTICLE, "code", "--format", format, "-").out())
                    .as(format)
                    .doesNotContain("negated");
            assertThat(Run.withInput(ARTICLE, "code", "--format", format, "--negated", "-")
                            .out())
                    .as(format)
                    .contains("negated");
        }
        assertThat(Run.withInput(ARTICLE, "code", "--format", "jsonl", "-").out())
                .contains("\"negated\"");
    }

    @Test
    void writesRowsUnderOneHeader() {
        List<String> lines =
                Run.withInput(ARTICLE, "code", "--format", "csv", "-").outLines();
        assertThat(lines.get(0)).startsWith("id,article,outlet,published,sentence,type,mode,");
        assertThat(lines.get(1))
                .contains(",ACCUSE,allege,")
                .contains(",France,FRA,")
                .contains(",Mali,MLI,");
    }

    @Test
    void writesToAFileAndNothingElsewhere(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("events.jsonl");
        Run run = Run.withInput(ARTICLE, "code", "--format", "jsonl", "--output", out.toString(), "-");
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(out)).contains("\"type\":\"ACCUSE\"");
    }

    @Test
    void endsQuietlyWhenItsReaderGoesAway() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        StringWriter err = new StringWriter();
        int exit = Run.polybius(Run.streams(ARTICLE, closed, err)).run("code", "-");
        assertThat(exit).isEqualTo(ExitCode.OUTPUT_CLOSED);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void namesAFullDisk() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        StringWriter err = new StringWriter();
        int exit = Run.polybius(Run.streams(ARTICLE, full, err)).run("code", "-");
        assertThat(exit).isEqualTo(ExitCode.INTERNAL);
        assertThat(err.toString()).contains("standard output: cannot write: No space left on device");
    }

    @Test
    void explainsAnEventByItsId(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("article.txt"), ARTICLE);
        Matcher id = Pattern.compile("event (\\S+) ")
                .matcher(Run.of("code", file.toString()).out());
        assertThat(id.find()).isTrue();
        Run run = Run.of("explain", file.toString(), "--event", id.group(1));
        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .contains("accused (root, VBD)")
                .contains("├ France (nsubj, NNP)")
                .contains("rule ")
                .contains("matched");
        assertThat(Run.of("explain", file.toString(), "--event", "none").exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void extractsWithOffsets() {
        Run run = Run.withInput("France accuses Mali\n\n" + ARTICLE, "extract", "-");
        assertThat(run.out())
                .contains("\"headline\":{\"text\":\"France accuses Mali\",\"start\":0,\"end\":19}")
                .contains("\"dateline_place\":{\"text\":\"PARIS\",\"start\":21,\"end\":26}");
    }

    @Test
    void saysWhatIsWrongWithACommandLine() {
        assertThat(Run.of().exit()).isEqualTo(ExitCode.USAGE);
        assertThat(Run.of("code").err()).contains("PATH").contains("Try 'polybius code --help'.");
        assertThat(Run.of("code", "--threads", "0", "-").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(Run.of("code", "--format", "xml", "-").err()).contains("xml");
        assertThat(Run.of("eval", "nonsense", "x").err()).contains("there are article, relations");
        assertThat(Run.of("eval", "relations", "no-such.tsv").err()).contains("no-such.tsv: no such file");
    }

    @Test
    void csvHoldsNoFormulaOfAnArticle() {
        String article = "{\"text\": \"Kenya condemned Chad.\", \"outlet\": \"=HYPERLINK(1)\"}\n";
        Run run = Run.withInput(article, "code", "--format", "csv", "-");
        assertThat(run.out()).contains(",'=HYPERLINK(1),").contains(",-2.0,");
    }
}
