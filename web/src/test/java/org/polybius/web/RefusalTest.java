package org.polybius.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server does not answer, and how it says so. */
class RefusalTest {

    private final TestSite site = TestSite.shared();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evil.example|421",
                "localhost.evil.example:80|421",
                "127.0.0.1.evil.example|421",
                "localhost:1|200",
                "127.0.0.1|200",
                "[::1]:7411|200"
            })
    void answersToItsOwnNameAlone(String host, int status) throws IOException {
        assertThat(site.raw("GET /runs HTTP/1.1\nHost: " + host + "\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 " + status);
    }

    @Test
    void takesFormsFromItsOwnPagesAlone() throws IOException {
        assertThat(site.post("/try", "text=x", "Origin", "https://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(site.post("/try", "text=x", "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(site.post("/try", "text=x", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(site.post("/try", "text=Kenya+accused+Uganda.").statusCode()).isEqualTo(303);
    }

    @Test
    void takesNoMoreThanItCanHold() throws IOException {
        assertThat(site.post("/try", "text=" + "x".repeat(3 << 20)).statusCode())
                .isEqualTo(413);
        assertThat(site.get("/?q=" + "x".repeat(5000)).statusCode()).isEqualTo(414);
        assertThat(site.raw(
                        "POST /try HTTP/1.1\nHost: localhost\nTransfer-Encoding: chunked\nConnection: close\n\n0\n\n"))
                .startsWith("HTTP/1.1 411");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/assets/../org/polybius/web/picture/world.tsv|404",
                "/assets/..%2f..%2fetc%2fpasswd|404",
                "/article/..%2F..%2Fetc%2Fpasswd|404",
                "/nothing|404",
                "/article/0000000000000000|404",
                "/article/' OR 1=1 --|404",
                "/incident/x|404",
                "/?q=type:NOTHING|400",
                "/?q=(|400",
                "/?from=yesterday|400",
                "/?page=-1|400",
                "/arms?sort=drop|400",
                "/actor|400",
                "/pair?a=KEN|400"
            })
    void saysWhatIsWrong(String path, int status) throws IOException {
        String target = path.replace(" ", "%20").replace("'", "%27");
        String answer = site.raw("GET " + target + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");
        assertThat(answer).startsWith("HTTP/1.1 " + status).doesNotContain("Exception");
    }

    /** SQL in a query is words to look for. */
    @Test
    void looksForSqlAsWords() throws IOException {
        HttpResponse<String> answer = site.get("/index.json?q=%22%27%3B+DROP+TABLE+events%3B+--%22");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"incident_count\":0");
        assertThat(site.get("/index.json").body()).doesNotContain("\"incident_count\":0");
    }

    @Test
    void tellsProgramsInTheirOwnForm() throws IOException {
        HttpResponse<String> answer = site.get("/api/article/none");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"error\":\"the record has no article none\"");
    }

    @Test
    void asksForATokenWhereOthersCanReachIt(@TempDir Path folder) throws IOException {
        TestSite open = TestSite.over(folder.resolve("none.sqlite"), "0.0.0.0");
        try (PolybiusServer server = open.server) {
            assertThat(open.get("/").statusCode()).isEqualTo(401);
            assertThat(open.get("/?token=00").statusCode()).isEqualTo(401);
            HttpResponse<String> let = open.get("/?" + server.address().getQuery());
            assertThat(let.statusCode()).isEqualTo(200);
            String cookie = let.headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
            assertThat(open.get("/", "Cookie", cookie.split(";")[0]).statusCode())
                    .isEqualTo(200);
        }
    }
}
