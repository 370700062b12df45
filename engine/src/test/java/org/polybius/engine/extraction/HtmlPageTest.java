package org.polybius.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polybius.engine.article.Article;

class HtmlPageTest {

    private static final String FIRST =
            "OSLO (AP) — Rebels shelled the harbour on Monday, the coast guard said in a statement.";
    private static final String SECOND = "Nobody was hurt, but two ferries burned until the morning.";
    private static final String PAGE = """
            <!DOCTYPE html><html><head><title>Rebels shell harbour | Harbour Gazette</title>
            <link rel="canonical" href="https://gazette.example/harbour">
            <meta property="og:site_name" content="Harbour Gazette">
            HEAD</head><body>
            <header><a href="/">Harbour Gazette</a></header>
            <nav><ul><li><a href="/w">World</a></li><li><a href="/s">Sport</a></li></ul></nav>
            <div class="cookie-consent"><p>We use cookies to make this page work, and others to count you. Agree?</p></div>
            <article><h1>Rebels shell harbour</h1>
            <div class="byline">By Anna Berg</div><time datetime="2021-05-03T08:00Z">Monday</time>
            <div class="share-bar"><a href="#">Share</a></div>
            <p>OSLO (AP) — Rebels shelled the harbour on Monday, the <a href="/g">coast guard</a>
               said in a statement.</p>
            <figure><img src="a.jpg"><figcaption>The harbour on Monday, as seen from the old fort on the hill.</figcaption></figure>
            <aside><p>More than forty ships have been shelled since the rebels took the island last year.</p></aside>
            <p>Nobody was hurt,&nbsp;but two ferries burned until the morning.</p>
            <script>var text = "A long text which is none of the article's but looks like it to a machine.";</script>
            <div class="related-stories"><h3>Related</h3><p><a href="/1">Talks stall in Bergen as rebels ask for more</a></p></div>
            </article>
            <section id="comments"><p>I have seen it with my own eyes, and it was no rebel who fired that gun.</p></section>
            <footer><p>Copyright 2021 Harbour Gazette. All rights reserved. No part may be used without our leave.</p></footer>
            </body></html>""";

    @Test
    void findsTheArticleOfAPage() throws IOException {
        Article article = article(PAGE);
        assertThat(article.text()).isEqualTo("Rebels shell harbour\n\n" + FIRST + "\n\n" + SECOND);
        assertThat(article.headline().map(article::words)).contains("Rebels shell harbour");
        assertThat(article.dateline().map(dateline -> article.words(dateline.place())))
                .contains("OSLO");
        assertThat(article.published()).contains(LocalDate.of(2021, 5, 3));
        assertThat(article.outlet()).contains("Harbour Gazette");
        assertThat(article.url()).contains("https://gazette.example/harbour");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    <meta property="article:published_time" content="2020-02-01T10:00:00+01:00"> ; 2020-02-01
                    <meta name="date" content="1 February 2020">                                 ; 2020-02-01
                    <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2020-02-01"}]}</script> ; 2020-02-01
                    <script type="application/ld+json">{"@type":["Thing","NewsArticle"],"datePublished":"2020-02-01"}</script>    ; 2020-02-01
                    <script type="application/ld+json">{broken</script>                          ; 2021-05-03
                    <meta name="date" content="soon">                                            ; 2021-05-03
                    """)
    void takesTheDateFromWhereThePageSaysItMostPlainly(String head, LocalDate date) throws IOException {
        assertThat(article(PAGE.replace("HEAD", head)).published()).contains(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Rebels shell harbour | Harbour Gazette         ; Rebels shell harbour           ; Rebels shell harbour
                    Rebels shell harbour: latest                   ; Rebels shell harbour           ; Rebels shell harbour
                    What we know about the rebels - Harbour Gazette ; Rebels have shelled the harbour ; Rebels have shelled the harbour
                    Rebels shell harbour - Harbour Gazette         ; Harbour Gazette                ; Rebels shell harbour
                    Rebels shell harbour                           ; World: Rebels shell harbour    ; Rebels shell harbour
                    """)
    void takesTheHeadlineThatReadersSee(String title, String heading, String headline) throws IOException {
        Article article = article("<html><head><title>" + title + "</title>"
                + "<meta property='og:site_name' content='Harbour Gazette'></head><body><h1>" + heading + "</h1><p>"
                + SECOND);
        assertThat(article.headline().map(article::words)).contains(headline);
    }

    @Test
    void takesTheTextFromJsonLdWhereThePageDoesNotShowIt() throws IOException {
        String body = FIRST + "\\n\\n" + SECOND;
        Article article = article("<html><head><script type='application/ld+json'>{\"@type\": \"NewsArticle\","
                + " \"headline\": \"Rebels shell &amp; burn harbour\", \"publisher\": {\"name\": \"Harbour Gazette\"},"
                + " \"articleBody\": \"" + body
                + "\"}</script></head><body><p>Subscribe to read on, please.</p></body>");
        assertThat(article.text()).isEqualTo("Rebels shell & burn harbour\n\n" + FIRST + "\n\n" + SECOND);
        assertThat(article.outlet()).contains("Harbour Gazette");
    }

    @Test
    void anArticleInAnElementWithAnUnluckyNameIsFound() throws IOException {
        String paragraphs = ("<p>" + SECOND + "</p>").repeat(6);
        String menu = "<div><a href='/x'>" + "Sport and weather </a><a href='/y'>".repeat(200) + "</a></div>";
        Article article =
                article("<html><body>" + menu + "<div class='modal popup'>" + paragraphs + "</div></body></html>");
        assertThat(article.paragraphs()).hasSize(6);
    }

    @Test
    void thePagesOwnArticleIsNotJoinedWithTeasersThatAreMarkedUpAsArticles() throws IOException {
        String own = "<article>" + ("<p>" + SECOND + "</p>").repeat(10) + "</article>";
        String teaser = "<article><h2>Talks stall</h2><p>The rebels asked for more than Oslo would give.</p></article>";
        Article article = article("<html><body><div>" + own + teaser.repeat(10) + "</div></body></html>");
        assertThat(article.paragraphs()).hasSize(10);
    }

    @Test
    void aLongParagraphFullOfLinksIsProse() throws IOException {
        String paragraph = "<p><a>Oslo</a> is the <a>capital</a> of <a>Norway</a>, and the <a>harbour</a> which the"
                + " <a>rebels</a> shelled is <a>one of the largest</a> in the <a>country</a>, after <a>Bergen</a> and the"
                + " old port of <a>Trondheim</a> in the north.</p>";
        assertThat(article("<html><body>" + paragraph + "</body></html>").paragraphs())
                .hasSize(1);
    }

    @Test
    void lineBreaksAndBareTextMakeParagraphs() throws IOException {
        Article article =
                article("<html><body><div>" + FIRST + "<br><br>" + SECOND + "<br>" + FIRST + "</div></body></html>");
        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + FIRST);
    }

    @Test
    void readsThePagesCharset() throws IOException {
        Charset latin = StandardCharsets.ISO_8859_1;
        byte[] page =
                ("<html><head><meta charset=iso-8859-1></head><body><p>Café owners in Orléans saw the rebels.</p>")
                        .getBytes(latin);
        assertThat(article(HtmlPage.read("a.html", new ByteArrayInputStream(page)))
                        .text())
                .isEqualTo("Café owners in Orléans saw the rebels.");
    }

    private static Article article(String page) throws IOException {
        return article(HtmlPage.read("a.html", new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))));
    }

    private static Article article(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).article();
    }
}
