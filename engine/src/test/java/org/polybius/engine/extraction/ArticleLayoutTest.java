package org.polybius.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.polybius.engine.article.Article;

class ArticleLayoutTest {

    private static final String PROSE = "Rebels shelled the harbour on Monday, the coast guard said.";

    @Test
    void tellsThePartsOfACopiedPageApart() {
        Article article = PlainText.article("""
                Rebels Shell Harbour as Talks Stall

                Mon May 3 2021
                icon-facebook icon-twitter icon-whatsapp

                OSLO: Rebels shelled the harbour on Monday.

                ADVERTISEMENT

                Nobody was hurt. “We were lucky,” the mayor said.

                Photo: Anna Berg/Harbour Gazette
                Read more: Who are the rebels?

                Talks go on in Bergen.

                \u00A0

                Share on Facebook | Twitter
                icon-facebook icon-twitter""");
        assertThat(article.headline().map(article::words)).contains("Rebels Shell Harbour as Talks Stall");
        assertThat(article.published()).contains(LocalDate.of(2021, 5, 3));
        assertThat(article.dateline().map(dateline -> article.words(dateline.place())))
                .contains("OSLO");
        assertThat(article.paragraphs())
                .extracting(article::words)
                .containsExactly(
                        "Rebels shelled the harbour on Monday.",
                        "Nobody was hurt. “We were lucky,” the mayor said.",
                        "Talks go on in Bergen.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
                    Tue Sep 10 2024                                     ; 2024-09-10 ; none
                    Published: September 10, 2024 at 2:30 p.m. EDT      ; 2024-09-10 ; none
                    Last updated 10/09/2024 14:30 GMT                   ; 2024-09-10 ; none
                    Friday, January 4, 2019                             ; 2019-01-04 ; none
                    The Harbour Gazette | 3 May 2021                    ; 2021-05-03 ; The Harbour Gazette
                    3 May 2021 - BBC News                               ; 2021-05-03 ; BBC News
                    Anna Berg, 3 May 2021, 4 min read                   ; 2021-05-03 ; none
                    By Anna Berg and Tom Reyes                          ; none       ; none
                    By Anna Berg | May 3, 2021                          ; 2021-05-03 ; none
                    By Reuters                                          ; none       ; Reuters
                    Reuters                                             ; none       ; Reuters
                    Source: Harbour Gazette                             ; none       ; Harbour Gazette
                    """)
    void readsTheLineBelowTheHeadline(String line, LocalDate published, String outlet) {
        Article article = PlainText.article("Rebels shell harbour\n" + line + "\n\n" + PROSE);
        assertThat(article.headline().map(article::words)).contains("Rebels shell harbour");
        assertThat(article.published().orElse(null)).isEqualTo(published);
        assertThat(article.outlet().orElse(null)).isEqualTo(outlet);
        assertThat(article.paragraphs()).extracting(article::words).containsExactly(PROSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Tuesday the rebels had left the harbour.",
                "The attack of September 11, 2001 was remembered.",
                "Sources close to the rebels denied it.",
                "Share prices fell by a tenth.",
                "Watch the harbour, the rebels told us.",
                "Reuters reporters were turned away.",
                "“Never miss a vote,” the mayor said.",
                "Photo shops in Oslo are closed.",
                "Advertisement boards were torn down."
            })
    void proseIsNeitherFurnitureNorFrontMatter(String line) {
        Article article = PlainText.article("Rebels shell harbour\n\n" + PROSE + "\n\n" + line);
        assertThat(article.paragraphs()).extracting(article::words).containsExactly(PROSE, line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share",
                "» Read more",
                "Advertisement",
                "Facebook Twitter WhatsApp Email Print",
                "Follow us on Twitter",
                "Subscribe to our newsletter.",
                "Photo: Anna Berg",
                "The harbour after the shelling. Image: Anna Berg.",
                "Copyright © 2021 Harbour Gazette. All rights reserved.",
                "(Reporting by Anna Berg; Editing by Tom Reyes)",
                "4 min read",
                "Publish date:",
                "* * *",
                "—Anna Berg, harbour master"
            })
    void furnitureGoes(String line) {
        Article article = PlainText.article("Rebels shell harbour\n\n" + PROSE + "\n\n" + line + "\n\n" + PROSE);
        assertThat(article.paragraphs()).extracting(article::words).containsExactly(PROSE, PROSE);
    }

    @Test
    void listsOfReferencesEndWhereProseGoesOn() {
        String prose = "The coast guard, which had said for days that no ship would leave before the talks were over,"
                + " opened the harbour again on Tuesday morning.";
        Article article = PlainText.article(
                "Rebels shell harbour\n\n" + PROSE + "\n\nRelated articles\nTalks stall\nWho are they?\n\n" + prose
                        + "\n\nSources\n\nHarbour Gazette, May 3, 2021");
        assertThat(article.paragraphs()).extracting(article::words).containsExactly(PROSE, prose);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
                    Rebels shell harbour⏎⏎The port is closed.                       ; Rebels shell harbour
                    Rebels shell harbour⏎as talks stall⏎⏎The port is closed.        ; Rebels shell harbour⏎as talks stall
                    Rebels shell harbour⏎The port is closed until further notice, the guard said. ; Rebels shell harbour
                    Who shelled the harbour?⏎⏎The port is closed.                   ; Who shelled the harbour?
                    Rebels Shell the Harbour in Oslo.⏎⏎The port is closed.          ; Rebels Shell the Harbour in Oslo.
                    Rebels shelled the harbour.⏎⏎The port is closed.                ; none
                    The port is closed                                              ; none
                    The guard closed the port and the⏎bridge on Monday.⏎⏎No ship left. ; none
                    OSLO: Rebels shelled the harbour.⏎⏎The port is closed.          ; none
                    """)
    void findsTheHeadline(String text, String headline) {
        Article article = PlainText.article(text.replace('⏎', '\n'));
        assertThat(article.headline()
                        .map(article::words)
                        .map(words -> words.replace('\n', '⏎'))
                        .orElse(null))
                .isEqualTo(headline);
    }

    @Test
    void aLongFirstParagraphIsNoHeadline() {
        Article article = PlainText.article("and the rebels ".repeat(20).strip() + "\n\n" + PROSE);
        assertThat(article.headline()).isEmpty();
        assertThat(article.paragraphs()).hasSize(2);
    }

    @Test
    void wrappedLinesAreOneParagraphAndLongLinesAreSeveral() {
        String wrapped = "The coast guard closed the harbour on Monday\nafter Rebels had shelled two of the ferries\n"
                + "Nora and Astrid.";
        assertThat(PlainText.article("Rebels shell harbour\n\n" + wrapped).paragraphs())
                .hasSize(1);
        String line =
                "The coast guard closed the harbour on Monday after rebels had shelled two of the ferries, Nora and Astrid.";
        assertThat(PlainText.article("Rebels shell harbour\n\n" + line + "\n" + line)
                        .paragraphs())
                .hasSize(2);
        assertThat(PlainText.article("Rebels shell harbour\r\n\r\n" + line + "\r\n\r\n" + line)
                        .paragraphs())
                .hasSize(2);
    }

    @Test
    void whatTheCallerKnowsGoesFirst() {
        Article article = PlainText.article(
                "Rebels shell harbour",
                "Friday, January 4, 2019\n\nOSLO (AP) — " + PROSE,
                Optional.of(LocalDate.of(2021, 5, 3)),
                Optional.of("Harbour Gazette"),
                Optional.empty());
        assertThat(article.published()).contains(LocalDate.of(2021, 5, 3));
        assertThat(article.outlet()).contains("Harbour Gazette");
        assertThat(article.paragraphs()).extracting(article::words).containsExactly(PROSE);
        Article unknown = PlainText.article("Rebels shell harbour\n\nOSLO (AP) — " + PROSE);
        assertThat(unknown.outlet()).contains("AP");
    }
}
