package org.polybius.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.polybius.archive.incident.Claim;
import org.polybius.archive.incident.Incident;
import org.polybius.archive.incident.IncidentEvent;
import org.polybius.engine.event.Factuality;
import org.polybius.web.event.Shown;
import org.polybius.web.event.ShownEvent;

/**
 * An incident on one line: the telling that says most, as what it is told, and who tells it otherwise.
 *
 * @param lead what it is shown by; asserted if any outlet asserts it, otherwise claimed, and so on down
 * @param others who tells it in another way, in words: "denied by Uganda"
 */
public record IncidentLine(
        String id, ShownEvent lead, List<String> others, long outlets, long reports, Optional<LocalDate> since) {

    private static final int MOST_OTHERS = 3;

    static IncidentLine of(Incident incident) {
        IncidentEvent lead = incident.events().stream()
                .min(Comparator.comparing(IncidentLine::rank))
                .orElseThrow();
        return new IncidentLine(
                incident.id(),
                ShownEvent.of(1, lead.json()),
                others(incident, lead.factuality()),
                outlets(incident),
                incident.reports(),
                incident.firstSeen());
    }

    /** What is asserted first, what is denied or negated last. */
    private static int rank(IncidentEvent event) {
        return switch (event.factuality()) {
            case ASSERTED -> 0;
            case CLAIMED -> 1;
            case PLANNED -> 2;
            case POSSIBLE -> 3;
            case DENIED -> 4;
            case NEGATED -> 5;
        };
    }

    private static long outlets(Incident incident) {
        return incident.events().stream()
                .flatMap(e -> e.outlet().stream())
                .distinct()
                .count();
    }

    private static List<String> others(Incident incident, Factuality told) {
        List<String> others = new ArrayList<>();
        for (Claim claim : incident.claims()) {
            if (claim.factuality() != told && others.size() < MOST_OTHERS) {
                others.add(word(claim.factuality()) + " by " + who(claim));
            }
        }
        return others.stream().distinct().toList();
    }

    static String who(Claim claim) {
        if (claim.ownVoice()) {
            return claim.factuality() == Factuality.NEGATED ? "an article itself" : "the articles themselves";
        }
        return claim.source().map(s -> Shown.line(s, 80)).orElse("an unnamed source");
    }

    static String word(Factuality factuality) {
        return factuality.name().toLowerCase(Locale.ROOT);
    }

    public String sinceDay() {
        return since.map(Shown::day).orElse("");
    }

    /** "5 outlets", or where none is named, reports. */
    public String spread() {
        if (outlets > 0) {
            return outlets == 1 ? "1 outlet" : outlets + " outlets";
        }
        return reports == 1 ? "1 report" : reports + " reports";
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("sentence", lead.sentenceText());
        json.put("factuality", lead.factuality());
        json.put("type", lead.type());
        json.put("others", others);
        json.put("outlets", outlets);
        json.put("reports", reports);
        json.put("since", since.map(Object::toString));
        return json;
    }

    static final List<String> COLUMNS =
            List.of("id", "sentence", "factuality", "type", "others", "outlets", "reports", "since");

    List<?> row() {
        return List.of(
                id,
                lead.sentenceText(),
                lead.factuality(),
                lead.type(),
                String.join("; ", others),
                outlets,
                reports,
                since.map(Object::toString).orElse(""));
    }
}
