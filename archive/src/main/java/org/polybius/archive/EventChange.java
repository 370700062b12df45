package org.polybius.archive;

import java.util.List;

/** How one event of an article differs between two runs. */
public sealed interface EventChange {

    /** Only the later run has it. */
    record Added(StoredEvent event) implements EventChange {}

    /** Only the earlier run has it. */
    record Removed(StoredEvent event) implements EventChange {}

    /** Both have it, at the same words. */
    record Changed(StoredEvent before, StoredEvent after, List<FieldChange> fields) implements EventChange {
        public Changed {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A field that is not what it was.
     *
     * @param field its path in the event's JSON, such as {@code actor[0].code}
     * @param before its JSON, {@code (none)} where it was not there
     * @param after its JSON, {@code (none)} where it is no more
     */
    record FieldChange(String field, String before, String after) {}
}
