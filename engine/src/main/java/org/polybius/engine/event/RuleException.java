package org.polybius.engine.event;

/** A rule file that cannot be used; the message names file and line. */
public final class RuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RuleException(String origin, String reason) {
        super(origin + ": " + reason);
    }
}
