package org.polybius.engine.attribution;

/** How a source stands to what is attributed to it. */
public enum Stance {
    ASSERTS,
    DENIES,
    DOUBTS
}
