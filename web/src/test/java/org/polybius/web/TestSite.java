package org.polybius.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.polybius.archive.ArticleEntry;
import org.polybius.archive.CoderIdentity;
import org.polybius.archive.ImportRun;
import org.polybius.archive.RecordFile;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.extraction.ArticleReader;
import org.polybius.engine.extraction.Reading;
import tools.jackson.databind.json.JsonMapper;

/** A server over a record of a few invented articles, one of them hostile. Made once for all tests. */
final class TestSite implements AutoCloseable {

    static final Coder CODER = Coder.standard();

    static final String SCRIPT = "<script>document.title='taken'</script>";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static TestSite shared;

    final Path record;
    final PolybiusServer server;
    final StringWriter log = new StringWriter();

    private TestSite(Path record, String host) throws IOException {
        this.record = record;
        this.server =
                PolybiusServer.start(new ServerSettings(record, host, 0), () -> CODER, new PrintWriter(log, true));
    }

    static synchronized TestSite shared() {
        try {
            if (shared == null) {
                Path record = Files.createTempDirectory("polybius-web").resolve("test.sqlite");
                store(record);
                shared = new TestSite(record, ServerSettings.LOOPBACK);
            }
            return shared;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of its own, for a test that changes the record. */
    static TestSite fresh(Path folder) throws IOException {
        Path record = folder.resolve("test.sqlite");
        store(record);
        return new TestSite(record, ServerSettings.LOOPBACK);
    }

    static TestSite over(Path record, String host) throws IOException {
        return new TestSite(record, host);
    }

    private static void store(Path record) throws IOException {
        try (ImportRun run = begin(record)) {
            for (String line : articles()) {
                write(run, line);
            }
            run.fail("broken.html", "not readable: " + SCRIPT);
            run.finish();
        }
    }

    /** Begins an import beside the server, as another process would. */
    static ImportRun begin(Path record) throws IOException {
        return RecordFile.importTo(record, new CoderIdentity(CODER.version(), new TreeMap<>(Map.of("rules", "1"))));
    }

    static void write(ImportRun run, String line) throws IOException {
        InputStream in = new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));
        try (Stream<Reading> readings = new ArticleReader().read("test.jsonl", in)) {
            Reading.Read read = (Reading.Read) readings.findFirst().orElseThrow();
            run.write(ArticleEntry.of(CODER.code(read.article())));
        }
    }

    private static List<String> articles() {
        return List.of(
                article(
                        "Kenya says Uganda withdrew its troops",
                        "Kenya’s foreign minister said on Monday that Uganda had withdrawn its troops from Somalia. "
                                + "Uganda denied that it had withdrawn its troops from Somalia.\n\n"
                                + "Kenya condemned Uganda. The African Union may impose sanctions on Uganda next month.",
                        "Harbour Post",
                        "2025-03-04",
                        "https://harbour.example/1"),
                article(
                        "Uganda pulls soldiers out",
                        "Uganda withdrew its troops from Somalia on Monday, the Kenyan foreign minister said.\n\n"
                                + "Canada imposed sanctions on Belarus on Monday. Poland sent 40 tanks to Ukraine last week.",
                        "Valley Courier",
                        "2025-03-05",
                        "https://valley.example/2"),
                article(
                        "Canada’s sanctions take effect",
                        "Canada imposed sanctions on Belarus on Monday over jailed reporters. Belarus threatened to expel"
                                + " Canadian diplomats. Germany promised to supply missiles to Ukraine.",
                        "Harbour Post",
                        "2025-03-06",
                        "javascript:document.title='taken'"),
                article(
                        "Hostile " + SCRIPT + " \u202Etxet",
                        "Kenya accused Uganda of " + SCRIPT + " \"><img src=x onerror=document.title='taken'> spying on"
                                + " Monday. " + "A".repeat(5000) + "\n\nUganda \u202Eattacked\u202C Kenya on Monday.",
                        "<b onmouseover=alert(1)>Outlet</b>",
                        "2025-03-07",
                        "https://evil.example/\"onclick=\"alert(1)"));
    }

    static String article(String headline, String text, String outlet, String published, String url) {
        return new JsonMapper()
                .writeValueAsString(new TreeMap<>(Map.of(
                        "headline", headline, "text", text, "outlet", outlet, "published", published, "url", url)));
    }

    URI at(String path) {
        URI address = server.address();
        return URI.create("http://localhost:" + address.getPort() + path);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** What a client that follows no rules gets. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The id of the article with that headline's beginning. */
    String article(String headline) throws IOException {
        try (RecordFile file = RecordFile.open(record)) {
            StringBuilder id = new StringBuilder();
            file.articles(article -> {
                if (article.headline().orElse("").startsWith(headline)) {
                    id.append(article.id());
                }
            });
            return id.toString();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** The ids of all incidents. */
    List<String> incidents() throws IOException {
        try (RecordFile file = RecordFile.open(record)) {
            return file.incidents().ids();
        }
    }
}
