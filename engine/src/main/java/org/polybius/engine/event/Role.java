package org.polybius.engine.event;

import java.util.Locale;

/** What a noun phrase is to an event. */
public enum Role {
    /** Who did it. */
    ACTOR,
    /** To whom. */
    RECIPIENT,
    /** What was given, sold, banned, seized or built. */
    OBJECT,
    /** A phrase that the pattern needs and the event does not keep. */
    THEME;

    /** As written in rules and examples. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
