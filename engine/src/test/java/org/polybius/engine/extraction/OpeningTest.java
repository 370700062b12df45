package org.polybius.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.polybius.engine.article.Span;

class OpeningTest {

    private static final String REPORT = "Rebels shelled the harbour on Monday.";

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
                    LONDON:                                       ; LONDON                ; none
                    KYIV (Reuters) –                              ; KYIV                  ; Reuters
                    PARIS, March 3 (AFP) -                        ; PARIS                 ; AFP
                    WASHINGTON/BEIJING —                          ; WASHINGTON/BEIJING    ; none
                    WASHINGTON / BEIJING, Sept 4 (Reuters) -      ; WASHINGTON / BEIJING  ; Reuters
                    New Delhi:                                    ; New Delhi             ; none
                    JERUSALEM (AP) --                             ; JERUSALEM             ; AP
                    SAN FRANCISCO -                               ; SAN FRANCISCO         ; none
                    PORT-AU-PRINCE, Haiti (AP) —                  ; PORT-AU-PRINCE        ; AP
                    ST. PETERSBURG, Fla. —                        ; ST. PETERSBURG        ; none
                    TEHRAN, Sep. 10 (MNA) –                       ; TEHRAN                ; MNA
                    NAIROBI, Kenya, 10 September (Xinhua) --      ; NAIROBI               ; Xinhua
                    MOSCOW, September 10. /TASS/.                 ; MOSCOW                ; TASS
                    Beirut, Lebanon (AFP) –                       ; Beirut                ; AFP
                    Rio de Janeiro (Reuters) -                    ; Rio de Janeiro        ; Reuters
                    Tamale, Ghana, March 3 –                      ; Tamale                ; none
                    MULTAN:                                       ; MULTAN                ; none
                    GENEVA/NEW YORK (AP, Reuters) –               ; GENEVA/NEW YORK       ; AP, Reuters
                    KHAN YOUNIS, Gaza Strip (AP) —                ; KHAN YOUNIS           ; AP
                    Vienna —                                      ; Vienna                ; none
                    """)
    void tellsDatelinesFromTheReport(String opening, String place, String agency) {
        String text = "Headline\n\n" + opening + " " + REPORT;
        Opening found = Opening.of(text, new Span(10, text.length()));
        assertThat(found.dateline().map(dateline -> dateline.place().in(text))).contains(place);
        assertThat(found.dateline().map(dateline -> dateline.span().in(text))).contains(opening);
        assertThat(text.substring(10 + found.length())).isEqualTo(REPORT);
        assertThat(found.agency().orElse(null)).isEqualTo(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BREAKING: Rebels shelled the harbour on Monday.",
                "Rebels: we did not shell the harbour, a spokesman said.",
                "Moscow said on Monday that the harbour was safe.",
                "NATO – which has no ships there – kept silent.",
                "UN: The harbour is closed.",
                "Haddad - a fisherman - saw the boats.",
                "The harbour (Reuters photo) was shelled.",
                "LONDON: THE HARBOUR IS SHELLED",
                "London-based insurers raised their prices.",
                "John Okoro (AFP photographer) was wounded."
            })
    void aReportWithoutADatelineHasNone(String text) {
        assertThat(Opening.of(text, new Span(0, text.length())).length()).isZero();
    }

    @Test
    void anAgencyMayStandAlone() {
        String text = "(AFP) – " + REPORT;
        Opening opening = Opening.of(text, new Span(0, text.length()));
        assertThat(opening.dateline()).isEmpty();
        assertThat(opening.agency()).contains("AFP");
        assertThat(text.substring(opening.length())).isEqualTo(REPORT);
    }

    @Test
    void aFullDateInADatelineIsThePublicationDate() {
        String text = "OSLO, May 3, 2021 (AP) — " + REPORT;
        assertThat(Opening.of(text, new Span(0, text.length())).published()).contains(LocalDate.of(2021, 5, 3));
    }
}
