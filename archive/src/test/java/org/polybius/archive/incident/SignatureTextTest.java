package org.polybius.archive.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.polybius.engine.event.Factuality;

class SignatureTextTest {

    @Test
    void readsWhatItWrote() {
        Signature signature = Tellings.of(ToldArticle.named("a")
                        .published(LocalDate.of(2031, 3, 4))
                        .event("Gunmen raided the market at Oldport.", "raided", Factuality.ASSERTED)
                        .coded())
                .get(0)
                .signature();
        assertThat(SignatureText.read(SignatureText.write(signature))).isEqualTo(signature);
        assertThat(signature.names()).containsExactly("oldport");
        assertThatThrownBy(() -> SignatureText.read("ASSAULT")).hasMessageContaining("17 lines");
    }
}
