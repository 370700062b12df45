package org.polybius.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionEvaluationTest {

    private static final String PAGE = """
            <html><head><title>Lake rises</title><meta property="og:title" content="Lake rises">
            <meta property="article:published_time" content="2023-04-05T10:00:00Z"></head>
            <body><nav><a href="/">Start</a> <a href="/sport">Sport</a></nav>
            <article><h1>Lake rises</h1>
            <p>The lake has risen by two metres since March, and the ferry no longer lands at the old pier.</p>
            <p>The council moved the market to the school, where it stays until the water has fallen again.</p>
            </article><footer>All rights reserved by the owner</footer></body></html>
            """;

    private static final String BODY =
            "The lake has risen by two metres since March, and the ferry no longer lands at the"
                    + " old pier. The council moved the market to the school, where it stays until the water has fallen again.";

    @TempDir
    private Path folder;

    private void page(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void gold(String name, String json) throws IOException {
        Files.writeString(folder.resolve(name), json);
    }

    private Report evaluate() throws IOException {
        return new ExtractionEvaluation().evaluate(List.of(folder), "");
    }

    @Test
    void scoresWholeBodies() throws IOException {
        page("pages/lake.html.gz");
        page("pages/more.html.gz");
        gold("gold.json", """
                {"lake": {"articleBody": "%s"}, "more": {"articleBody": "%s %s"}}""".formatted(BODY, BODY, BODY));
        Report report = evaluate();
        assertThat(report.number("pages")).isEqualTo(2);
        assertThat(report.number("precision")).isEqualTo(1);
        // Of the doubled body 33 of 69 runs are there: the runs across the seam, and those that come again, are not.
        assertThat(report.number("recall")).isCloseTo((1 + 33 / 69.0) / 2, within(0.01));
        assertThat(report.number("accuracy")).isEqualTo(0.5);
        assertThat(report.values()).doesNotContainKeys("title_accuracy", "date_accuracy");
    }

    @Test
    void scoresSegmentsTitlesAndDates() throws IOException {
        page("segments/lake.html.gz");
        page("segments/other.html.gz");
        gold("segments.json", """
                {"lake.html": {"with": ["risen by two\\nmetres", "no such words"],
                               "without": ["All rights reserved", "the market"],
                               "title": "LAKE RISES!", "date": "2023-04-05"},
                 "other.html": {"with": [], "without": [], "title": "Lake falls", "date": "2023-04-06"}}""");
        Report report = evaluate();
        assertThat(report.number("precision")).isEqualTo(0.5);
        assertThat(report.number("recall")).isEqualTo(0.5);
        assertThat(report.number("f1")).isEqualTo(0.5);
        assertThat(report.number("accuracy")).isEqualTo(0.5);
        assertThat(report.number("title_accuracy")).isEqualTo(0.5);
        assertThat(report.number("date_accuracy")).isEqualTo(0.5);
    }

    @Test
    void namesWhatIsWrong() throws IOException {
        assertThatThrownBy(this::evaluate).isInstanceOf(GoldException.class).hasMessageContaining("gold.json");
        gold("gold.json", "{\"lake\": {\"articleBody\": \"x\"}}");
        assertThatThrownBy(this::evaluate).hasMessageContaining("'lake': no page in");
        page("pages/lake.html.gz");
        gold("gold.json", "{\"lake\": {}}");
        assertThatThrownBy(this::evaluate).hasMessageContaining("'lake': neither a text 'articleBody'");
        gold("gold.json", "lake");
        assertThatThrownBy(this::evaluate).hasMessageContaining("not JSON");
    }
}
