package org.polybius.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Chromium as the system has it ({@code chromium} on the path, or the property {@code chromium}). Started once for all tests;
 * it ends with them.
 */
final class TestBrowser {

    static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** A machine that builds is busy with other things. */
    private static final int PATIENCE_MILLIS = 30_000;

    private static Browser browser;

    private TestBrowser() {}

    private static synchronized Browser shared() {
        if (browser == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            browser = Playwright.create()
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium())
                            .setArgs(List.of("--no-sandbox")));
        }
        return browser;
    }

    private static Path chromium() {
        String named = System.getProperty("chromium");
        return named != null
                ? Path.of(named)
                : Stream.of(System.getenv("PATH").split(":"))
                        .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                                .map(name -> Path.of(folder, name)))
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(
                                "no Chromium on the path: install it, name it with -Dchromium=…, or leave these tests out with"
                                        + " -DskipBrowser=true"));
    }

    /**
     * Without smooth scrolling: Playwright clicks on what stands still, and in a page without scripts it never learns that
     * what moved has come to rest.
     */
    static BrowserContext context(int width, boolean scripts, ColorScheme colours) {
        BrowserContext context = shared().newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(scripts)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(colours));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context;
    }

    /** @param troubles takes what the console tells of faults */
    static Page page(BrowserContext context, TestSite site, String path, List<String> troubles) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                troubles.add(path + ": " + message.text());
            }
        });
        page.onPageError(error -> troubles.add(path + ": " + error));
        page.navigate(site.at(path).toString());
        return page;
    }
}
