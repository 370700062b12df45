package org.polybius.archive.view;

import java.util.List;
import java.util.Optional;

/**
 * What is told of arms that somebody has from somebody.
 *
 * @param supplier empty where no report names one
 * @param recipient empty where no report names one
 * @param item in the words of the report that says most
 * @param quantity of {@code unit}, where the reports give one
 */
public record ArmsTransfer(
        List<Party> supplier,
        List<Party> recipient,
        String item,
        Optional<Double> quantity,
        Optional<String> unit,
        Stage stage,
        Reports reports) {

    /** How far it is, if it is so: {@link Reports#factuality()} says as what it is told. */
    public enum Stage {
        REQUESTED,
        /** It may be. */
        CONSIDERED,
        OFFERED,
        /** One side says that it will. */
        ANNOUNCED,
        /** Both sides agree. */
        AGREED,
        DELIVERED,
        REFUSED,
        /** Sales or deliveries are cut or stopped. */
        RESTRICTED
    }

    ArmsTransfer and(ArmsTransfer more) {
        String longer = item.length() >= more.item.length() ? item : more.item;
        return new ArmsTransfer(supplier, recipient, longer, quantity, unit, stage, reports.and(more.reports));
    }
}
