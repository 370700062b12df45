package org.polybius.archive.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How likely two tellings are of one happening, and why: evidence for and against is weighed in points, which add up as the
 * logarithms of odds do (Fellegi and Sunter, "A theory for record linkage", 1969).
 *
 * @param points above 0 for the same happening, below 0 for two
 * @param reasons the evidence for, the heaviest first
 */
public record Likeness(double points, List<String> reasons) {

    /** What two unknown tellings that share a key have against them. */
    private static final double PRIOR = -4.0;

    public Likeness {
        reasons = List.copyOf(reasons);
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
        return new Likeness(
                PRIOR + evidence.stream().mapToDouble(Evidence::points).sum(),
                evidence.stream()
                        .filter(e -> e.points() > 0)
                        .sorted((a, b) -> Double.compare(b.points(), a.points()))
                        .map(Evidence::words)
                        .toList());
    }

    public boolean isSame() {
        return points > 0;
    }

    /** 0 to 1, a half where the evidence is even. Hand-set points, not calibrated. */
    public double score() {
        return 1 / (1 + Math.exp(-points));
    }

    /** The evidence for, in words. */
    public String reason() {
        return reasons.stream().collect(Collectors.joining("; "));
    }
}
