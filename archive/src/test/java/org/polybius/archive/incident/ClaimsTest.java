package org.polybius.archive.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.Event;
import org.polybius.engine.coding.EventJson;
import org.polybius.engine.event.Factuality;

class ClaimsTest {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

    private static ToldArticle article(String id, int days, String sentence, Factuality factuality) {
        return ToldArticle.named(id).published(DAY.plusDays(days)).event(sentence, "raided", factuality);
    }

    private static Incident incident(ToldArticle... articles) {
        List<IncidentEvent> events = new ArrayList<>();
        for (ToldArticle told : articles) {
            CodedArticle coded = told.coded();
            Event event = coded.events().get(0);
            events.add(new IncidentEvent(
                    event.id(),
                    event.article(),
                    coded.article().outlet(),
                    coded.article().published(),
                    event.factuality(),
                    event.type().name(),
                    events.size() + 1,
                    Optional.empty(),
                    false,
                    EventJson.write(coded.article(), event)));
        }
        return Incident.of("a_1", events);
    }

    @Test
    void tellsTheOutletsOwnVoiceFromAClaimAndADenial() {
        Incident incident = incident(
                article("a", 0, "Gunmen raided the market.", Factuality.ASSERTED),
                article("b", 1, "The militia denied that it raided the market.", Factuality.DENIED),
                article("c", 2, "The militia stated it had raided the market.", Factuality.CLAIMED));
        assertThat(incident.claims())
                .extracting(Claim::factuality)
                .containsExactly(Factuality.ASSERTED, Factuality.CLAIMED, Factuality.DENIED);
        assertThat(incident.claims().get(0).ownVoice()).isTrue();
        Claim denial = incident.claims().get(2);
        assertThat(denial.ownVoice()).isFalse();
        assertThat(denial.source()).contains("The militia");
        assertThat(denial.since()).contains(DAY.plusDays(1));
        assertThat(denial.wordings().get(0).cue()).isEqualTo("denied");
        assertThat(denial.wordings().get(0).content()).isEqualTo("that it raided the market.");
        assertThat(denial.wordings().get(0).outlet()).contains("Outlet b");
    }

    @Test
    void putsTheSameSourcesWordsTogetherTheEarliestFirst() {
        Incident incident = incident(
                article("a", 3, "The militia denied that it raided the market.", Factuality.DENIED),
                article("b", 1, "The militia denied having raided the market.", Factuality.DENIED));
        assertThat(incident.claims()).hasSize(1);
        assertThat(incident.claims().get(0).since()).contains(DAY.plusDays(1));
        assertThat(incident.claims().get(0).wordings())
                .extracting(wording -> wording.outlet().orElseThrow())
                .containsExactly("Outlet b", "Outlet a");
        assertThat(incident.isAsserted()).isFalse();
    }
}
