package org.polybius.engine.event;

/** PLOVER's 16 event types with quad class and conflict–cooperation score (docs/codebook.md). */
public enum EventType {
    AGREE(1, 2.5),
    CONSULT(1, 2.5),
    SUPPORT(1, 5),
    CONCEDE(1, 4.5),
    COOPERATE(2, 9.5),
    AID(2, 10),
    RETREAT(2, 6.5),
    REQUEST(3, 0),
    ACCUSE(3, -3),
    REJECT(3, -2),
    THREATEN(3, -3.5),
    PROTEST(4, -5),
    SANCTION(4, -6),
    MOBILIZE(4, -5.5),
    COERCE(4, -7),
    ASSAULT(4, -9);

    private final int quad;
    private final double score;

    EventType(int quad, double score) {
        this.quad = quad;
        this.score = score;
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    public int quad() {
        return quad;
    }

    /** From −10, conflict, to +10, cooperation. A mode's own score takes its place. */
    public double score() {
        return score;
    }
}
