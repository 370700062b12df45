package org.polybius.engine.extraction;

/** Input that is no article; the message is the reason that a {@link Reading.Failed} gives. */
final class UnreadableInput extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableInput(String reason) {
        super(reason);
    }
}
