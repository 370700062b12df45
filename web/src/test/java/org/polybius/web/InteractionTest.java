package org.polybius.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polybius.archive.ImportRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What readers do on the pages, in a real browser, each over a record of its own. */
@DisabledIfSystemProperty(named = "skipBrowser", matches = "true")
class InteractionTest {

    /** As much as Google's Web Vitals call good. */
    private static final double MOST_SHIFT = 0.1;

    private static final String WATCH_SHIFTS = """
            window.shift = 0;
            new PerformanceObserver(list => list.getEntries().forEach(e => { if (!e.hadRecentInput) window.shift += e.value; }))
              .observe({type: 'layout-shift', buffered: true});""";

    @TempDir
    private Path folder;

    private final List<String> troubles = new ArrayList<>();
    private TestSite site;

    @BeforeEach
    void start() throws IOException {
        site = TestSite.fresh(folder);
    }

    @AfterEach
    void stop() throws IOException {
        site.close();
        assertThat(troubles).isEmpty();
    }

    private static BrowserContext context(boolean scripts) {
        return TestBrowser.context(1440, scripts, ColorScheme.LIGHT);
    }

    private Page page(BrowserContext context, String path) {
        return TestBrowser.page(context, site, path, troubles);
    }

    /** Of an incident that several articles tell of. */
    private String incidentOfSeveral() throws IOException {
        for (String id : site.incidents()) {
            if (site.get("/incident/" + id).body().split("name=\"event\"", -1).length > 2) {
                return "/incident/" + id;
            }
        }
        throw new AssertionError("no incident has two events");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anIncidentIsSplitAndJoinedAgain(boolean scripts) throws IOException {
        String path = incidentOfSeveral();
        try (BrowserContext context = context(scripts)) {
            Page page = page(context, path);
            int events = page.locator("table.wide tbody tr").count();
            page.locator("[name=event]").last().check();
            page.click("text=Split what is ticked");
            assertThat(page).hasURL(Pattern.compile(".*\\?done=split$"));
            assertThat(page.locator("[role=status].notice")).containsText("an incident of their own");
            assertThat(page.locator("table.wide tbody tr")).hasCount(1);
            String other = page.url();

            page.navigate(site.at(path).toString());
            assertThat(page.locator("table.wide tbody tr")).hasCount(events - 1);
            page.fill("#other", other);
            page.click("text=Join them");
            assertThat(page).hasURL(Pattern.compile(".*\\?done=joined$"));
            assertThat(page.locator("table.wide tbody tr")).hasCount(events);
            assertThat(page.locator(".wide")).containsText("joined by hand");
        }
    }

    @Test
    void aMiscodingIsReported() throws IOException {
        try (BrowserContext context = context(false)) {
            Page page = page(context, "/article/" + site.article("Canada"));
            page.locator("#e1 summary", new Page.LocatorOptions().setHasText("Report a miscoding"))
                    .click();
            page.fill("#recipient-1", "jailed reporters");
            page.selectOption("#factuality-1", "claimed");
            page.click("#e1 button");
            assertThat(page.locator("#e1 .done")).containsText("Saved as a test case");
        }
        List<String> lines = Files.readAllLines(site.record.resolveSibling("test.sqlite.miscodings.jsonl"));
        JsonNode event = new JsonMapper().readTree(lines.get(0)).path("events").path(0);
        assertThat(event.path("factuality").asString()).isEqualTo("claimed");
        assertThat(event.path("recipient").path(0).path("text").asString()).isEqualTo("jailed reporters");
    }

    @Test
    void filesAreTried() throws IOException {
        Path page1 = Files.writeString(
                folder.resolve("page.html"),
                "<html><body><article><h1>Chad accuses Sudan</h1><p>Chad accused Sudan of shelling a village on"
                        + " Friday.</p></article></body></html>");
        Path lines = Files.writeString(
                folder.resolve("two.jsonl"),
                TestSite.article("One", "Kenya condemned Uganda.", "Post", "2025-03-04", "https://post.example/1")
                        + "\nno JSON\n"
                        + TestSite.article("Two", "Peru sued Chile.", "Post", "2025-03-04", "https://post.example/2"));
        try (BrowserContext context = context(false)) {
            Page page = page(context, "/try");
            page.setInputFiles("#file", page1);
            page.click("text=Code it");
            assertThat(page).hasURL(Pattern.compile(".*/try/article/.*"));
            assertThat(page.locator(".card").last()).containsText("accused");

            page.navigate(site.at("/try").toString());
            page.setInputFiles("#file", lines);
            page.click("text=Code it");
            assertThat(page).hasURL(Pattern.compile(".*/try/batch/.*"));
            assertThat(page.locator("main .lines").first().locator("a")).hasCount(2);
            assertThat(page.locator("main")).containsText("What could not be read");
        }
    }

    @Test
    void drawingOverTheTimelineChoosesItsDays() {
        try (BrowserContext context = context(true)) {
            Page page = page(context, "/?q=-type:THREATEN&page=1");
            BoundingBox box = page.locator(".timeline").boundingBox();
            page.mouse().move(box.x + box.width * 0.3, box.y + box.height / 2);
            page.mouse().down();
            page.mouse().move(box.x + box.width * 0.6, box.y + box.height / 2);
            assertThat(page.locator(".timeline .chosen").first()).isVisible();
            page.mouse().move(box.x + box.width * 0.8, box.y + box.height / 2);
            page.mouse().up();
            assertThat(page)
                    .hasURL(Pattern.compile(".*q=-type%3ATHREATEN&from=\\d{4}-\\d\\d-\\d\\d&to=\\d{4}-\\d\\d-\\d\\d$"));
            assertThat(page.inputValue("#from")).isLessThan(page.inputValue("#to"));
        }
    }

    @Test
    void anOpenPageIsToldOfAnImportAndDoesNotMove() throws IOException {
        try (BrowserContext context = context(true);
                ImportRun run = TestSite.begin(site.record)) {
            context.addInitScript(WATCH_SHIFTS);
            Page page = page(context, "/runs");
            // Until the page follows, there is nothing that it could be told of later.
            page.waitForResponse("**/api/live", () -> page.navigate(site.at("/").toString()));
            assertThat(page.locator("#live")).isHidden();
            TestSite.write(
                    run, TestSite.article("Late", "Peru sued Chile.", "Post", "2025-03-08", "https://post.example/9"));
            assertThat(page.locator("#live"))
                    .containsText(Pattern.compile("An import goes on: 5 articles, \\d+ events now"));
            assertThat(((Number) page.evaluate("window.shift")).doubleValue()).isLessThan(MOST_SHIFT);
            run.finish();
            page.click("#live a");
            assertThat(page.locator("main")).containsText("Chile");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void nothingMovesWhileAPageLoads(int width) throws IOException {
        try (BrowserContext context = TestBrowser.context(width, true, ColorScheme.LIGHT)) {
            context.addInitScript(WATCH_SHIFTS);
            for (String path : List.of(
                    "/",
                    "/article/" + site.article("Kenya says"),
                    incidentOfSeveral(),
                    "/actor?party=UGA",
                    "/pair?a=KEN&b=UGA",
                    "/arms",
                    "/runs",
                    "/try")) {
                Page page = page(context, path);
                page.waitForTimeout(300);
                assertThat(((Number) page.evaluate("window.shift")).doubleValue())
                        .as(path)
                        .isLessThan(MOST_SHIFT);
                page.close();
            }
        }
    }

    @Test
    void aPhoneShowsEveryCellOfAWideTable() throws IOException {
        int width = 390;
        try (BrowserContext context = TestBrowser.context(width, false, ColorScheme.LIGHT)) {
            for (String path : List.of(
                    "/arms", "/sanctions", "/actor?party=UGA", incidentOfSeveral(), incidentOfSeveral() + "/outlets")) {
                Page page = page(context, path);
                List<Locator> cells = page.locator(".stacks tbody td:visible").all();
                assertThat(cells).as(path).isNotEmpty();
                for (Locator cell : cells) {
                    BoundingBox box = cell.boundingBox();
                    assertThat(box.x + box.width)
                            .as("%s: %s", path, cell.innerText())
                            .isLessThanOrEqualTo(width);
                }
                assertThat(page.locator(".stacks tbody td").first()).hasAttribute("data-label", Pattern.compile("."));
                page.close();
            }
        }
    }

    @Test
    void onPaperThereIsTheTextAndNoForm() throws IOException {
        try (BrowserContext context = context(true)) {
            Page page = page(context, "/article/" + site.article("Kenya says"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".top nav")).isHidden();
            assertThat(page.locator(".card details").first()).isHidden();
            assertThat(page.locator(".text")).isVisible();
            assertThat(page.locator(".card .badge").first()).isVisible();
            page.navigate(site.at("/").toString());
            assertThat(page.locator(".search")).isHidden();
            assertThat(page.locator(".incident").first()).isVisible();
        }
    }

    @Test
    void anEmptyRecordShowsThreeWaysToBegin() throws IOException {
        try (TestSite empty = TestSite.over(folder.resolve("none.sqlite"), ServerSettings.LOOPBACK);
                BrowserContext context = context(false)) {
            Page page = TestBrowser.page(context, empty, "/", troubles);
            assertThat(page.locator("h1")).hasText("This record is empty");
            for (int width : new int[] {390, 1440}) {
                page.setViewportSize(width, 900);
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(TestBrowser.SCREENSHOTS.resolve("empty-" + width + ".png")));
            }
            assertThat(page.locator(".ways > li")).hasCount(3);
            assertThat(page.locator(".ways")).containsText("./polybius import --record none.sqlite");
            page.fill("#text", "Kenya accused Uganda of spying on Monday.");
            page.click("text=Code it");
            assertThat(page.locator(".card").first()).containsText("accused");
            // A record that comes to be is shown without another start.
            try (ImportRun run = TestSite.begin(empty.record)) {
                TestSite.write(
                        run,
                        TestSite.article("One", "Peru sued Chile.", "Post", "2025-03-08", "https://post.example/9"));
                run.finish();
            }
            page.waitForTimeout(1200);
            page.navigate(empty.at("/").toString());
            assertThat(page.locator(".incident").first()).containsText("Chile");
        }
    }
}
