package org.polybius.archive;

/**
 * Which part of what is found.
 *
 * @param offset how many to leave out, from the latest on
 * @param limit how many at most
 */
public record SearchPage(long offset, int limit) {

    public SearchPage {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("offset and limit must be 0 or more: " + offset + ", " + limit);
        }
    }

    /** The first {@code limit} ones. */
    public static SearchPage first(int limit) {
        return new SearchPage(0, limit);
    }
}
