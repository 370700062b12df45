package org.polybius.archive.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How likely two tellings are of one happening, and why: evidence for and against is weighed in points, which add up as the
 * logarithms of odds do (Fellegi and Sunter, "A theory for record linkage", 1969).
 *
 */
public final class Likeness {

    /** What two unknown tellings that share a key have against them. */
    private static final double PRIOR = -4.0;

    /** Sums of decimal points are a little more or less than they should be; what is even is not the same. */
    private static final double EVEN = 1e-9;

    private final double points;
    private final List<Evidence> evidence;

    private Likeness(double points, List<Evidence> evidence) {
        this.points = points;
        this.evidence = evidence;
    }

    /** Of tellings that can be of one happening by no means. */
    static Likeness none() {
        return new Likeness(PRIOR, List.of());
    }

    /** Of tellings of different articles. */
    public static Likeness of(Signature one, Signature other) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.addAll(TimeEvidence.of(one, other));
        evidence.addAll(PartyEvidence.of(one, other));
        evidence.addAll(WordEvidence.of(one, other));
        return weighed(evidence);
    }

    static Likeness weighed(List<Evidence> evidence) {
        double points = PRIOR;
        for (Evidence one : evidence) {
            points += one.points();
        }
        return new Likeness(points, evidence);
    }

    /** Above 0 for the same happening, below 0 for two. */
    public double points() {
        return points;
    }

    public boolean isSame() {
        return points > EVEN;
    }

    /** 0 to 1, a half where the evidence is even. Hand-set points, not calibrated. */
    public double score() {
        return 1 / (1 + Math.exp(-points));
    }

    /** The evidence for, in words, the heaviest first. */
    public String reason() {
        return evidence.stream()
                .filter(e -> e.points() > 0)
                .sorted(Comparator.comparingDouble(Evidence::points).reversed())
                .map(e -> e.words().get())
                .collect(Collectors.joining("; "));
    }
}
