package org.polybius.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    2024-09-10                              ; 2024-09-10
                    2024-09-10T23:30:00-05:00               ; 2024-09-10
                    20240910T233000Z                        ; 2024-09-10
                    2024/9/10                               ; 2024-09-10
                    Tue Sep 10 2024                         ; 2024-09-10
                    Tue Sep 10 14:30:00 UTC 2024            ; 2024-09-10
                    Tue, 10 Sep 2024 14:30:00 GMT           ; 2024-09-10
                    September 10, 2024                      ; 2024-09-10
                    Sept. 10, 2024                          ; 2024-09-10
                    Published: 10th September 2024          ; 2024-09-10
                    10 SEP 2024                             ; 2024-09-10
                    10-Sep-2024                             ; 2024-09-10
                    10/09/2024 14:30 GMT                    ; 2024-09-10
                    09/25/2024                              ; 2024-09-25
                    10.09.2024                              ; 2024-09-10
                    """)
    void readsWhatOutletsWrite(String words, LocalDate date) {
        assertThat(StatedDate.find(words).map(StatedDate::date)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "February 30, 2024",
                "2024-13-01",
                "10/2024",
                "Tuesday",
                "1234567890",
                "May 2024",
                "99.99.9999"
            })
    void whatIsNoDateIsNone(String words) {
        assertThat(StatedDate.find(words)).isEmpty();
    }
}
