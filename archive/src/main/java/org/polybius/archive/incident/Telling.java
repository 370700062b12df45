package org.polybius.archive.incident;

import java.util.List;

/**
 * All that one article tells of one happening.
 *
 * @param filed its signature and what goes with that
 * @param members its events, in text order; the first stands for all
 */
public record Telling(Filed filed, List<Member> members) {

    public Telling {
        members = List.copyOf(members);
    }

    public Signature signature() {
        return filed.signature();
    }

    /**
     * A signature, ready to be kept and compared.
     *
     * @param keys where it is found, and others like it
     * @param text of {@link SignatureText}
     */
    public record Filed(Signature signature, BlockKeys keys, String text) {

        public static Filed of(Signature signature) {
            return new Filed(signature, BlockKeys.of(signature), SignatureText.write(signature));
        }
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
