package org.polybius.engine.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polybius.engine.event.RulePattern.Kind;
import org.polybius.engine.event.RulePattern.Part;
import org.polybius.engine.event.RulePattern.Position;

class PatternParserTest {

    private final PatternParser parser = new PatternParser(Map.of("weapon", List.of("tank", "rocket")));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{actor} shell {recipient}; VERB; SUBJECT OBJECT",
                "{actor} impose sanction on|against {recipient}; VERB; SUBJECT OBJECT OBLIQUE",
                "{actor} give {recipient} {object:@weapon}; VERB; SUBJECT RECEIVER OBJECT",
                "{actor} call_off talk (with {recipient}); VERB; SUBJECT OBJECT OBLIQUE",
                "{actor} warn that {recipient}; VERB; SUBJECT CLAUSE_SUBJECT",
                "{actor} claim that *; VERB; SUBJECT CLAUSE",
                "{actor} refuse inf:*; VERB; SUBJECT INFINITIVE",
                "{actor} send {object} (inf:help|defend {recipient}); VERB; SUBJECT OBJECT INFINITIVE",
                "{actor}'s raid (on|against {recipient}); NOUN; POSSESSOR OBLIQUE",
                "clash between {actor}; NOUN; OBLIQUE",
            })
    void readsPositions(String text, Kind kind, String positions) {
        RulePattern pattern = parser.parse(text);
        assertThat(pattern.kind()).isEqualTo(kind);
        assertThat(pattern.parts().stream().map(Part::position).map(Position::name))
                .containsExactly(positions.split(" "));
    }

    @Test
    void listsStandForTheirWords() {
        Part object =
                parser.parse("{actor} sell {object:@weapon|grain}").parts().get(1);
        assertThat(object.filler().allowed().heads()).containsExactlyInAnyOrder("tank", "rocket", "grain");
    }

    @Test
    void bracketsMakeAllTheyHoldOptional() {
        List<Part> parts =
                parser.parse("{actor} withdraw {object} (from {recipient})").parts();
        assertThat(parts.stream().map(Part::optional)).containsExactly(true, false, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{actor}; no trigger",
                "{actor} {recipient} give; no trigger",
                "{actor} attack {victim}; no role is called 'victim'",
                "{actor} sell {object:@spaceship}; no word list is called '@spaceship'",
                "{actor} impose sanction on; nothing follows 'on'",
                "{actor} warn that; nothing follows 'that'",
                "{actor} Attack {recipient}; not a lemma: 'Attack'",
            })
    void saysWhatIsWrong(String text, String message) {
        assertThatThrownBy(() -> parser.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
