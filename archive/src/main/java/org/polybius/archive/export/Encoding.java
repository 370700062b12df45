package org.polybius.archive.export;

/**
 * One export in one format, event by event. The same events in the same order give the same text. Not for sharing: some
 * formats need to know what has gone before.
 */
public interface Encoding {

    /** What stands before the first event. */
    default String opening() {
        return "";
    }

    Encoded encode(ExportedEvent exported);

    /** What stands after the last event. */
    default String closing() {
        return "";
    }
}
