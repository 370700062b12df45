package org.polybius.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polybius.engine.event.EventType;

class RootsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CONCEDE  |         | RETREAT | agreed to leave          | AGREE
            CONCEDE  |         | RETREAT | agreed to a truce        | AGREE
            CONCEDE  |         | RETREAT | declared a ceasefire     | CONCEDE
            CONCEDE  |         | RETREAT | cease-fire was announced | CONCEDE
            CONCEDE  |         |         | lifted                   | CONCEDE
            SANCTION | convict |         | found guilty             | ACCUSE
            SANCTION |         |         | imposed sanctions        | COERCE
            SANCTION |         |         | embargo                  | COERCE
            SANCTION |         |         | cut off aid              | SANCTION
            AGREE    |         | RETREAT | agreed                   | AGREE
            """)
    void labelled(EventType type, String mode, EventType anticipates, String trigger, EventType expected) {
        List<String> modes = mode == null ? List.of() : List.of(mode);
        assertThat(Roots.labelled(type, modes, Optional.ofNullable(anticipates), trigger))
                .isEqualTo(expected);
    }
}
