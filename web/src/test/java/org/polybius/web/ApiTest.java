package org.polybius.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document holds the routes to what it says, and each page has its twins. */
class ApiTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final TestSite site = TestSite.shared();

    private JsonNode document() throws IOException {
        return MAPPER.readTree(site.get("/api/openapi.json").body());
    }

    /** An address that is answered. */
    private String filled(String path) throws IOException {
        String article = site.article("Kenya says");
        String filled = path.replace(
                "{id}", path.contains("/incident/") ? site.incidents().get(0) : article);
        return switch (path) {
            case "/api/actor" -> filled + "?party=KEN";
            case "/api/pair" -> filled + "?a=KEN&b=UGA";
            default -> filled;
        };
    }

    @Test
    void everyPathAnswersAsTheDocumentSays() throws IOException {
        JsonNode document = document();
        site.post("/try", "text=Kenya+accused+Uganda.");
        int checked = 0;
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            // What was tried is forgotten after a while; BrowserTest looks at it.
            if (path.getValue().has("get") && !path.getKey().contains("/try/")) {
                HttpResponse<String> answer = site.get(filled(path.getKey()));
                assertThat(answer.statusCode()).as(path.getKey()).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .startsWith("application/json");
                String name = path.getValue().path("get").path("operationId").asString();
                JsonNode json = MAPPER.readTree(answer.body());
                document.path("components")
                        .path("schemas")
                        .path(name)
                        .path("required")
                        .forEach(field -> assertThat(json.has(field.asString()))
                                .as(path.getKey() + " has " + field)
                                .isTrue());
                checked++;
            }
        }
        assertThat(checked).isGreaterThanOrEqualTo(9);
    }

    @Test
    void everyPageHasItsTwins() throws IOException {
        for (String page :
                List.of("/index", "/runs", "/arms", "/sanctions", "/article/" + site.article("Kenya says"))) {
            assertThat(site.get(page + ".json")
                            .headers()
                            .firstValue("Content-Type")
                            .orElse(""))
                    .startsWith("application/json");
            HttpResponse<String> csv = site.get(page + ".csv");
            assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
            assertThat(csv.body().lines().count()).as(page).isGreaterThan(1);
        }
    }

    @Test
    void aPageThatIsAsItWasIsNotSentAgain() throws IOException {
        HttpResponse<String> first = site.get("/runs");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(site.get("/runs", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(site.get("/runs", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void answersAreCompressedAndMayLoadNothingFromElsewhere() throws IOException {
        HttpResponse<String> answer = site.get("/", "Accept-Encoding", "gzip");
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void nothingUnassertedIsCountedAsAsserted() throws IOException {
        JsonNode claimed = MAPPER.readTree(site.get("/index.json?q=factuality:claimed,denied,planned,possible,negated")
                .body());
        assertThat(claimed.path("events").path("claimed").asInt()).isPositive();
        assertThat(claimed.path("events").path("asserted").asInt()).isZero();
        claimed.path("pairs")
                .forEach(pair ->
                        assertThat(pair.path("asserted_score").asDouble()).isZero());
        claimed.path("days")
                .forEach(
                        day -> assertThat(day.path("asserted_score").asDouble()).isZero());
    }

    @Test
    void aMiscodingIsSavedAsATestCase() throws IOException {
        String article = site.article("Kenya says");
        JsonNode json = MAPPER.readTree(site.get("/api/article/" + article).body());
        String event = json.path("events").path(0).path("id").asString();
        HttpResponse<String> answer =
                site.post("/article/" + article + "/" + event + "/report", "wrong=recipient&right=Somalia");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("?reported=1#e1");
        List<String> lines = Files.readAllLines(site.record.resolveSibling("test.sqlite.miscodings.jsonl"));
        JsonNode saved = MAPPER.readTree(lines.get(lines.size() - 1));
        assertThat(saved.path("text").asString()).startsWith("Kenya says Uganda withdrew");
        assertThat(saved.path("event").path("id").asString()).isEqualTo(event);
        assertThat(saved.path("wrong").asString()).isEqualTo("recipient");
        assertThat(saved.path("right").asString()).isEqualTo("Somalia");
    }
}
