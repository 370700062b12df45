package org.polybius.archive.query;

import java.util.List;

/** What an event must fulfil. */
sealed interface Condition {

    /**
     * One word or several in that order, in one of those columns of the index. The words are never part of the expression as
     * they are: see {@link Expression}.
     */
    record Match(List<String> columns, String words) implements Condition {

        /** Whether there is anything in {@code words} that the index could hold. */
        static boolean isAny(String words) {
            return words.codePoints().anyMatch(Character::isLetterOrDigit);
        }
    }

    /** All of them; of none, every event. */
    record All(List<Condition> parts) implements Condition {}

    record Any(List<Condition> parts) implements Condition {}

    record Not(Condition part) implements Condition {}
}
