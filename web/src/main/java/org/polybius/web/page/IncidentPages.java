package org.polybius.web.page;

import java.io.IOException;
import java.util.List;
import org.polybius.archive.RecordFile;
import org.polybius.web.Records;
import org.polybius.web.http.Action;
import org.polybius.web.http.Refusal;
import org.polybius.web.http.Request;
import org.polybius.web.http.Route;
import org.polybius.web.http.Route.Parameter;
import org.polybius.web.http.Submission;

/** Incidents: who says what of one happening, why its events are thought to be one, and how the outlets tell it. */
final class IncidentPages {

    private static final String BASE = "/incident/";

    private final Records records;

    IncidentPages(Records records) {
        this.records = records;
    }

    List<Route> routes() {
        List<String> fields = List.of("id", "sentence", "factuality", "claims", "events", "outlets", "reports");
        return List.of(
                new Route(
                        "outlets",
                        BASE + "{id}/outlets",
                        "How each outlet tells of an incident",
                        List.of(),
                        fields,
                        request -> view(request).page("outlets")),
                new Route(
                        "incident",
                        BASE + "{id}",
                        "An incident with its claims, reports and joins",
                        List.of(new Parameter("done", "what was just done to it", "joined")),
                        fields,
                        request -> view(request).page("incident")));
    }

    List<Action> actions() {
        return List.of(
                new Action(BASE + "{id}/split", "Takes events out of an incident", this::split),
                new Action(BASE + "{id}/join", "Puts another incident into one", this::join));
    }

    private IncidentView view(Request request) throws IOException {
        String id = request.path("id");
        return records.read(record -> record.incidents().find(id))
                .flatMap(found -> found)
                .map(incident -> IncidentView.of(incident, said(request)))
                .orElseThrow(() -> Refusal.notFound("the record has no incident " + id));
    }

    private static String said(Request request) {
        return switch (request.query("done").orElse("")) {
            case "joined" -> "The two are one incident now, and stay so when more arrives.";
            case "split" -> "These events are an incident of their own now, and stay so when more arrives.";
            default -> "";
        };
    }

    private String split(Submission submission) throws IOException {
        List<String> events = submission.fields("event");
        if (events.isEmpty()) {
            throw Refusal.badRequest("choose the events that are to leave");
        }
        String own = records.change(record -> RecordFile.splitIncident(record, submission.path("id"), events));
        return BASE + own + "?done=split";
    }

    private String join(Submission submission) throws IOException {
        String other = submission
                .field("other")
                .map(address ->
                        address.strip().replaceFirst("^.*/incident/", "").replaceFirst("[/?#].*$", ""))
                .orElseThrow(() -> Refusal.badRequest("name the incident that is the same"));
        String one = submission.path("id");
        return records.change(record -> {
            RecordFile.joinIncidents(record, one, other);
            return BASE + one + "?done=joined";
        });
    }
}
