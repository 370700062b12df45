package org.polybius.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.coding.Event;
import org.polybius.engine.event.EventType;

class DyadTest {

    @Test
    void eachActorWithEachRecipient() {
        assertThat(dyads(Report.standard().actor("Ghana", "GHA").recipient("Niger", "NER")))
                .containsExactly("Peru 163 Chile", "Ghana 163 Chile", "Peru 163 Niger", "Ghana 163 Niger");
    }

    @Test
    void whatIsReciprocalGoesBothWays() {
        assertThat(dyads(Report.bare()
                        .type(EventType.CONSULT)
                        .actor("Peru", "PER")
                        .actor("Chile", "CHL")
                        .actor("Ghana", "GHA")))
                .containsExactly(
                        "Peru 040 Chile",
                        "Chile 040 Peru",
                        "Peru 040 Ghana",
                        "Ghana 040 Peru",
                        "Chile 040 Ghana",
                        "Ghana 040 Chile");
    }

    @Test
    void aVisitIsToldByTheHostToo() {
        assertThat(dyads(Report.standard().type(EventType.CONSULT, "visit")))
                .containsExactly("Peru 042 Chile", "Chile 043 Peru");
    }

    @Test
    void onePartyMayBeMissing() {
        assertThat(dyads(Report.bare().actor("Peru", "PER"))).containsExactly("Peru 163 -");
        assertThat(dyads(Report.bare().recipient("Peru", "PER"))).containsExactly("- 163 Peru");
        assertThat(dyads(Report.bare())).isEmpty();
    }

    @Test
    void numbersArePositiveAndDiffer() {
        Event event = Report.standard().recipient("Niger", "NER").event();
        List<Long> ids = Dyad.of(event).stream().map(dyad -> dyad.id(event)).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id > 0);
        assertThat(Dyad.of(event).stream().map(dyad -> dyad.id(event)).toList()).isEqualTo(ids);
    }

    private static List<String> dyads(Report report) {
        return Dyad.of(report.event()).stream()
                .map(d -> d.source().map(Entity::text).orElse("-") + " "
                        + d.code().code() + " " + d.target().map(Entity::text).orElse("-"))
                .toList();
    }
}
