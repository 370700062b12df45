package org.polybius.evaluation.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StackTest {

    private static final String CODE = "org.polybius.engine.coding.Coder.code";
    private static final String PARSE = "org.polybius.engine.parsing.Parser.parse";

    private static List<String> told(String... calls) {
        return Stack.of(List.of(calls)).calls();
    }

    @Test
    void beginsAtTheEngine() {
        assertThat(told("org.example.Main.main", "java.util.List.forEach", CODE))
                .containsExactly(CODE);
    }

    @Test
    void leavesOutHowTheJdkCarriesACall() {
        assertThat(told(CODE, "java.util.stream.Stream.map", "java.util.Iterator.next", PARSE))
                .containsExactly(CODE, PARSE);
    }

    @Test
    void keepsTheJdkMethodThatWasCalledButNotItsInside() {
        assertThat(told(CODE, "java.util.HashMap.get", "java.util.HashMap.getNode"))
                .containsExactly(CODE, "java.util.HashMap.get");
    }

    @Test
    void aMethodThatCallsItselfStandsOnce() {
        assertThat(told(CODE, PARSE, PARSE, PARSE)).containsExactly(CODE, PARSE);
    }

    @Test
    void theStageIsTheInnermostPackageOfTheEngine() {
        assertThat(Stack.of(List.of(CODE, PARSE, "org.example.Model.score", "java.lang.Math.exp"))
                        .stage())
                .contains("parsing");
        assertThat(Stack.of(List.of("java.lang.Thread.run")).stage()).isEmpty();
    }
}
