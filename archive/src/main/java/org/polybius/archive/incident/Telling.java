package org.polybius.archive.incident;

import java.util.List;

/**
 * All that one article tells of one happening.
 *
 * @param members its events, in text order; the first stands for all
 */
public record Telling(Signature signature, List<Member> members) {

    public Telling {
        members = List.copyOf(members);
    }

    /**
     * An event of the article.
     *
     * @param position in the list of the article's events
     * @param joinedTo position of the event that it was joined to; of the first its own
     * @param score 0 to 1
     * @param reason in words; empty for the first
     */
    public record Member(int position, int joinedTo, double score, String reason) {}
}
