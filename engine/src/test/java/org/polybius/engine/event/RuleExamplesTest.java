package org.polybius.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polybius.engine.parsing.SharedParser;

/** Every rule matches its examples where they are marked, and not its counter-examples. */
class RuleExamplesTest {

    private static final RuleBook BOOK = RuleBook.standard();

    @ParameterizedTest
    @EnumSource(EventType.class)
    void rulesOfTypeMatchTheirExamples(EventType type) {
        RuleExamples examples = new RuleExamples(BOOK, SharedParser.get());
        List<String> failures = BOOK.rules().stream()
                .filter(rule -> rule.type() == type)
                .flatMap(rule -> examples.failures(rule).stream())
                .toList();
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyExampleMarksItsTrigger(EventType type) {
        assertThat(BOOK.rules())
                .filteredOn(rule -> rule.type() == type)
                .allSatisfy(rule -> assertThat(rule.examples()).allMatch(RuleExamples::marksTrigger));
    }
}
