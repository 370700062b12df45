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

    private String reported() throws IOException {
        String article = site.article("Kenya says");
        JsonNode json = MAPPER.readTree(site.get("/api/article/" + article).body());
        JsonNode event = json.path("events")
                .valueStream()
                .filter(e -> e.path("trigger").path("text").asString().equals("condemned"))
                .findFirst()
                .orElseThrow();
        return "/article/" + article + "/" + event.path("id").asString() + "/report";
    }

    @Test
    void aMiscodingIsSavedAsALineOfTheCorpus() throws IOException {
        HttpResponse<String> answer = site.post(
                reported(), "type=ACCUSE&factuality=claimed&actor=Kenya&recipient=Uganda&source=Kenya&note=why");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).containsPattern("\\?reported=\\d+#e\\d+$");
        List<String> lines = Files.readAllLines(site.record.resolveSibling("test.sqlite.miscodings.jsonl"));
        JsonNode saved = MAPPER.readTree(lines.get(lines.size() - 1));
        String text = saved.path("text").asString();
        assertThat(text).isEqualTo("Kenya condemned Uganda.");
        assertThat(saved.path("register").asString()).isEqualTo("body");
        assertThat(saved.path("note").asString()).isEqualTo("why");
        assertThat(saved.path("events")).hasSize(1);
        JsonNode event = saved.path("events").path(0);
        assertThat(event.path("type").asString()).isEqualTo("ACCUSE");
        assertThat(event.path("factuality").asString()).isEqualTo("claimed");
        assertThat(event.path("attribution").path(0).path("stance").asString()).isEqualTo("asserts");
        for (JsonNode span : List.of(
                event.path("trigger").path(0),
                event.path("actor").path(0),
                event.path("recipient").path(0))) {
            assertThat(text.substring(
                            span.path("start").asInt(), span.path("end").asInt()))
                    .isEqualTo(span.path("text").asString());
        }
    }

    @Test
    void whatIsNoEventIsSavedAsASentenceWithout() throws IOException {
        site.post(reported(), "type=ACCUSE&factuality=asserted&absent=yes");
        List<String> lines = Files.readAllLines(site.record.resolveSibling("test.sqlite.miscodings.jsonl"));
        assertThat(MAPPER.readTree(lines.get(lines.size() - 1)).path("events")).isEmpty();
    }

    @Test
    void aCorrectionThatCannotBeOneIsRefused() throws IOException {
        assertThat(site.post(reported(), "type=GOSSIP&factuality=asserted").body())
                .contains("type must be one of");
        assertThat(site.post(reported(), "type=ACCUSE&factuality=asserted&actor=Peru")
                        .body())
                .contains("the sentence does not have the words");
    }
}
