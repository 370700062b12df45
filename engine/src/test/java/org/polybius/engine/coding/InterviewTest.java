package org.polybius.engine.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.polybius.engine.event.Factuality;
import org.polybius.engine.parsing.SharedParser;

/** What is said in an interview is its speaker's word, and a question tells nothing. */
class InterviewTest {

    private static final String INTERVIEW = """
            Activist speaks about the dam

            The Daily spoke with Ana Pryce, an activist from Colombia, on Tuesday in the capital about the dam.

            ((TD)) : Did the police of Colombia arrest you and your friends in Cali last week?

            ((Ana Pryce)) : Police arrested nine farmers in Cali. The army shelled two villages near Buga.

            Police in Cali arrested a mayor on Monday, a court said, and the army freed two hostages there.
            """;

    @Test
    void isTheSpeakersWord() {
        CodedArticle coded = new Coder(SharedParser.get()).code(Articles.read(INTERVIEW));
        int answer = INTERVIEW.indexOf("Police arrested nine");
        int end = INTERVIEW.indexOf("Police in Cali");
        List<Event> said = coded.events().stream()
                .filter(event ->
                        event.trigger().start() > answer && event.trigger().start() < end)
                .toList();
        assertThat(said).hasSize(2).allSatisfy(event -> {
            assertThat(event.factuality()).isEqualTo(Factuality.CLAIMED);
            assertThat(event.attribution())
                    .extracting(Event.AttributionStep::source)
                    .containsExactly(Optional.empty());
            assertThat(coded.article().words(event.attribution().get(0).cue().get(0)))
                    .isEqualTo("((Ana Pryce))");
        });
    }

    @Test
    void tellsNothingByAsking() {
        CodedArticle coded = new Coder(SharedParser.get()).code(Articles.read(INTERVIEW));
        int question = INTERVIEW.indexOf("Did the police");
        assertThat(coded.events())
                .noneMatch(event ->
                        event.trigger().start() > question && event.trigger().start() < INTERVIEW.indexOf("((Ana"));
    }
}
