package org.polybius.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pages in a real browser, as {@link TestBrowser} starts it. {@code -DskipBrowser=true} leaves these tests out; without it
 * they fail where there is no Chromium. Screenshots are kept under target/screenshots.
 */
@DisabledIfSystemProperty(named = "skipBrowser", matches = "true")
class BrowserTest {

    private final TestSite site = TestSite.shared();
    private final List<String> troubles = new ArrayList<>();

    private BrowserContext context(int width, boolean scripts, ColorScheme colours) {
        return TestBrowser.context(width, scripts, colours);
    }

    private Page page(BrowserContext context, String path) {
        return TestBrowser.page(context, site, path, troubles);
    }

    private Map<String, String> pages() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("first", "/");
        pages.put("found", "/?q=type:SANCTION");
        pages.put("article", "/article/" + site.article("Kenya says"));
        pages.put("hostile", "/article/" + site.article("Hostile"));
        pages.put("actor", "/actor?party=UGA");
        pages.put("pair", "/pair?a=KEN&b=UGA");
        pages.put("incident", "/incident/" + site.incidents().get(0));
        pages.put("outlets", "/incident/" + site.incidents().get(0) + "/outlets");
        pages.put("arms", "/arms");
        pages.put("sanctions", "/sanctions");
        pages.put("runs", "/runs");
        pages.put("try", "/try");
        return pages;
    }

    @ParameterizedTest
    @CsvSource({"1440, true, LIGHT", "390, true, DARK", "390, false, LIGHT", "1440, false, DARK"})
    void everyPageIsReadableByAll(int width, boolean scripts, ColorScheme colours) throws IOException {
        try (BrowserContext context = context(width, scripts, colours)) {
            for (Map.Entry<String, String> entry : pages().entrySet()) {
                Page page = page(context, entry.getValue());
                if (scripts) {
                    assertThat(violations(page)).as(entry.getKey()).isEmpty();
                    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                            .as("%s is no wider than the window", entry.getKey())
                            .isLessThanOrEqualTo(width);
                }
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(TestBrowser.SCREENSHOTS.resolve(
                                entry.getKey() + "-" + width + (scripts ? "" : "-plain") + ".png")));
                assertThat(page.title()).isNotEqualTo("taken").endsWith("· Polybius");
                page.close();
            }
        }
        assertThat(troubles).isEmpty();
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(BrowserTest::told).toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }

    @Test
    void aTextIsTriedWithoutScripts() throws IOException {
        try (BrowserContext context = context(1440, false, ColorScheme.LIGHT)) {
            Page page = page(context, "/try");
            page.fill("#text", "Kenya accused Uganda of spying on Monday. Uganda denied that it had attacked Kenya.");
            page.click("text=Code it");
            assertThat(page.url()).contains("/try/article/");
            assertThat(page.locator(".card").count()).isGreaterThanOrEqualTo(2);
            assertThat(page.locator(".card.struck .act.struck").count()).isPositive();
            page.locator("summary").first().click();
            assertThat(page.locator(".why").first().innerText()).contains("rule");
        }
        assertThat(troubles).isEmpty();
    }

    @Test
    void wordsAndCardsLightEachOther() throws IOException {
        try (BrowserContext context = context(1440, true, ColorScheme.LIGHT)) {
            Page page = page(context, "/article/" + site.article("Kenya says"));
            page.hover("#e1");
            assertThat(page.locator(".text .lit").count()).isPositive();
            page.hover(".text .trigger >> nth=0");
            assertThat(page.locator(".card.lit").count()).isPositive();
        }
        assertThat(troubles).isEmpty();
    }

    @Test
    void theKeyboardReachesTheContentFirst() throws IOException {
        try (BrowserContext context = context(1440, true, ColorScheme.LIGHT)) {
            Page page = page(context, "/");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        }
    }

    @Test
    void aQueryNarrowsTheViewAndStandsInTheAddress() throws IOException {
        try (BrowserContext context = context(1440, false, ColorScheme.LIGHT)) {
            Page page = page(context, "/");
            int all = page.locator(".incident").count();
            page.fill("#q", "type:SANCTION");
            page.click("text=Show");
            assertThat(page.url()).contains("q=type");
            assertThat(page.locator(".incident").count()).isPositive().isLessThan(all);
        }
    }
}
