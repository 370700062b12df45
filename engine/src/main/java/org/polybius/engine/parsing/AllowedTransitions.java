package org.polybius.engine.parsing;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.polybius.engine.parsing.Transition.Arc;
import org.polybius.engine.parsing.Transition.Move;

/** Which transitions keep a parse a tree, by number. Immutable. */
final class AllowedTransitions {

    private final int[] all;
    private final int[] shifts;
    private final int[] noArc;
    private final int[] noArcButReduce;
    private final int[] allButReduceAlone;
    private final int[] leftArcs;
    private final int[] rightArcs;

    AllowedTransitions(List<Transition> transitions) {
        all = those(transitions, t -> true);
        shifts = those(transitions, t -> t.move() == Move.SHIFT);
        noArc = those(transitions, t -> t.arc() == Arc.NONE);
        noArcButReduce = those(transitions, t -> t.arc() == Arc.NONE && t.move() != Move.REDUCE);
        allButReduceAlone = those(transitions, t -> t.arc() != Arc.NONE || t.move() != Move.REDUCE);
        leftArcs = those(transitions, t -> t.arc() == Arc.LEFT);
        rightArcs = those(transitions, t -> t.arc() == Arc.RIGHT);
    }

    private static int[] those(List<Transition> transitions, Predicate<Transition> condition) {
        return IntStream.range(0, transitions.size())
                .filter(i -> condition.test(transitions.get(i)))
                .toArray();
    }

    /** Those allowed at {@code at}: no cycles, nothing that takes the root away or a word without a head. */
    int[] at(Configuration at) {
        int top = at.top();
        if (top == 0) {
            return shifts;
        }
        if (at.isDescendant(top, at.input())) {
            return noArc;
        }
        if (at.isDescendant(at.input(), top)) {
            return at.hasHead(top) ? noArc : noArcButReduce;
        }
        return at.hasHead(top) ? all : allButReduceAlone;
    }

    int[] arcs(Arc arc) {
        return arc == Arc.LEFT ? leftArcs : rightArcs;
    }
}
