package org.polybius.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polybius.web.PolybiusServer;
import org.polybius.web.ServerSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a reader reports as miscoded is a test case that the scorer of the corpus reads. */
class MiscodingsTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    Path folder;

    @Test
    void aReportIsScoredAsOneSentenceOfTheCorpus() throws IOException, InterruptedException {
        Path record = folder.resolve("r.sqlite");
        Path article = Files.writeString(
                folder.resolve("a.txt"), "Talks in Lima\n\nPeru condemned Chile. Peru accused Bolivia of spying.");
        Run.of("import", "--record", record.toString(), article.toString());
        try (PolybiusServer server = PolybiusServer.start(
                new ServerSettings(record, ServerSettings.LOOPBACK, 0),
                Run.CODER,
                new PrintWriter(new StringWriter()))) {
            JsonNode found =
                    MAPPER.readTree(Run.of("search", "--record", record.toString(), "--format", "jsonl", "spying")
                            .out());
            report(
                    server.address(),
                    "/article/" + found.path("article").asString() + "/"
                            + found.path("id").asString() + "/report",
                    "type=REJECT&factuality=asserted&actor=Peru&recipient=Bolivia");
        }
        Path cases = folder.resolve("r.sqlite.miscodings.jsonl");
        JsonNode scored = MAPPER.readTree(
                Run.of("eval", "corpus", "--format", "json", cases.toString()).out());
        assertThat(scored.path("sentences").asInt()).isEqualTo(1);
        assertThat(scored.path("events").asInt()).isEqualTo(1);
        assertThat(scored.path("by_type").path("REJECT").path("events").asInt()).isEqualTo(1);
        assertThat(scored.path("act_recall").asDouble()).isZero();
    }

    private static void report(URI server, String path, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(303);
    }
}
