package org.polybius.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DesktopBrowserTest {

    private static final String HEADLESS = "java.awt.headless";

    private static String before;

    /** So that no test opens a browser on the machine of whoever runs it. */
    @BeforeAll
    static void takeTheDesktopAway() {
        before = System.setProperty(HEADLESS, "true");
    }

    @AfterAll
    static void giveItBack() {
        if (before == null) {
            System.clearProperty(HEADLESS);
        } else {
            System.setProperty(HEADLESS, before);
        }
    }

    @Test
    void withoutADesktopNothingIsOpenedAndNothingFails() {
        assertThat(DesktopBrowser.open(URI.create("http://localhost:7411/"))).isFalse();
    }
}
