package org.polybius.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an article brings stays text, wherever it is shown. */
class HostileContentTest {

    private final TestSite site = TestSite.shared();

    private List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>(List.of("/", "/runs", "/arms", "/sanctions", "/actor?party=KEN"));
        pages.add("/article/" + site.article("Hostile"));
        pages.add("/article/" + site.article("Canada"));
        site.incidents().forEach(incident -> {
            pages.add("/incident/" + incident);
            pages.add("/incident/" + incident + "/outlets");
        });
        pages.add("/?q=%3Cscript%3Ealert(1)%3C/script%3E");
        return pages;
    }

    @Test
    void noPageHoldsMarkupOfAnArticle() throws IOException {
        for (String page : pages()) {
            String html = site.get(page).body();
            assertThat(html)
                    .as(page)
                    .doesNotContain(TestSite.SCRIPT)
                    .doesNotContain("<script>")
                    .doesNotContain("<img")
                    .doesNotContain("<b onmouseover")
                    .doesNotContainPattern("href=\"\\s*javascript:")
                    .doesNotContain("\u202E")
                    .doesNotContainPattern("<[^>]+ style=");
        }
    }
}
