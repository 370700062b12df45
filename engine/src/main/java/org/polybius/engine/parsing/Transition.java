package org.polybius.engine.parsing;

/**
 * A step of the parser.
 *
 * @param arc what is drawn between the top of the stack and the next word
 * @param move what becomes of the two
 * @param label of the arc; empty without one
 */
record Transition(Arc arc, Move move, String label) {

    enum Arc {
        /** The top of the stack depends on the next word. */
        LEFT,
        /** The next word depends on the top of the stack. */
        RIGHT,
        NONE
    }

    enum Move {
        /** The next word goes onto the stack, after all that was passed over. */
        SHIFT,
        /** The top of the stack is done with. */
        REDUCE,
        /** The top of the stack is passed over, for a head or dependent further down. */
        PASS
    }

    /** The transition that a published label such as {@code L_R_nsubj} names. */
    static Transition of(String name) {
        String[] parts = name.split("_", -1);
        Arc arc = switch (parts[0]) {
            case "L" -> Arc.LEFT;
            case "R" -> Arc.RIGHT;
            default -> Arc.NONE;
        };
        return new Transition(arc, move(arc, parts[1]), parts[2]);
    }

    private static Move move(Arc arc, String name) {
        return switch (name) {
            case "S" -> arc == Arc.LEFT ? Move.PASS : Move.SHIFT;
            case "R" -> arc == Arc.RIGHT ? Move.PASS : Move.REDUCE;
            default -> Move.PASS;
        };
    }
}
