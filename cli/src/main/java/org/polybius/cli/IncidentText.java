package org.polybius.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.polybius.archive.incident.Claim;
import org.polybius.archive.incident.Claim.Wording;
import org.polybius.archive.incident.Incident;
import org.polybius.archive.incident.IncidentEvent;
import org.polybius.archive.incident.Join;
import org.polybius.engine.event.Factuality;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes an incident as lines to read. */
final class IncidentText {

    private final JsonMapper mapper = new JsonMapper();
    private final Output out;

    IncidentText(Output out) {
        this.out = out;
    }

    void write(Incident incident) throws IOException {
        line("incident " + incident.id() + ", " + incident.events().size() + " events, " + incident.reports()
                + " independent reports"
                + incident.firstSeen().map(day -> ", first seen " + day).orElse(""));
        String ways = incident.reportsByFactuality().entrySet().stream()
                .map(entry -> lower(entry.getKey()) + " in " + entry.getValue())
                .collect(Collectors.joining(", "));
        line((incident.isAsserted() ? "" : "asserted by nobody; ") + ways);
        line("");
        line("claims");
        for (Claim claim : incident.claims()) {
            write(claim);
        }
        line("");
        line("events");
        for (IncidentEvent event : incident.events()) {
            write(event);
        }
    }

    private void write(Claim claim) throws IOException {
        String who =
                claim.ownVoice() ? "outlets in their own voice" : claim.source().orElse("a source that is not named");
        line("  " + lower(claim.factuality()) + " by " + who
                + claim.since().map(day -> ", since " + day).orElse(""));
        for (Wording wording : claim.wordings()) {
            String cue = wording.cue().isEmpty() ? "" : wording.cue() + ": ";
            line("    " + wording.outlet().orElse("(outlet unknown)")
                    + wording.published().map(day -> " " + day).orElse("") + ": " + cue + "“" + wording.content()
                    + "”");
        }
    }

    private void write(IncidentEvent event) throws IOException {
        JsonNode trigger = mapper.readTree(event.json()).path("trigger").path("text");
        line("  " + event.id() + " " + event.type() + " " + trigger.asString() + ", " + lower(event.factuality())
                + ", report " + event.report()
                + event.outlet().map(outlet -> ", " + outlet).orElse("")
                + event.published().map(day -> " " + day).orElse(""));
        if (event.join().isPresent()) {
            Join join = event.join().get();
            line("    joined to " + join.event() + ", score " + String.format(Locale.ROOT, "%.2f", join.score())
                    + (event.byHand() ? ", kept by hand" : "") + ": " + join.reason());
        }
    }

    private void line(String text) throws IOException {
        out.write(Printable.line(text) + "\n");
    }

    private static String lower(Factuality factuality) {
        return factuality.name().toLowerCase(Locale.ROOT);
    }
}
