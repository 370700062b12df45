package org.polybius.archive.view;

import java.util.List;

/**
 * What is told of a sanction.
 *
 * @param sender empty where no report names one
 * @param target whom it is to hit, several where one report names several
 * @param measure in the reports' words: what is done, and to what where that is said
 */
public record Sanction(List<Party> sender, List<Party> target, String measure, Stage stage, Reports reports) {

    /** How far it is, if it is so: {@link Reports#factuality()} says as what it is told. */
    public enum Stage {
        THREATENED,
        /** It may be. */
        CONSIDERED,
        ANNOUNCED,
        IN_FORCE,
        LIFTED
    }

    Sanction and(Sanction more) {
        String longer = measure.length() >= more.measure.length() ? measure : more.measure;
        return new Sanction(sender, target, longer, stage, reports.and(more.reports));
    }
}
