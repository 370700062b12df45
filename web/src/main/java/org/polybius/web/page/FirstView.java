package org.polybius.web.page;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polybius.web.event.Json;
import org.polybius.web.http.Page;
import org.polybius.web.http.Request;
import org.polybius.web.http.Route;
import org.polybius.web.http.Table;

/** What one sees first: what is new, where, when, who to whom, and the incidents. */
final class FirstView {

    private final Findings findings;

    FirstView(Findings findings) {
        this.findings = findings;
    }

    List<Route> routes() {
        return List.of(new Route(
                "index",
                "/",
                "What the record holds of what is asked for",
                Question.PARAMETERS,
                OverviewView.fields(),
                this::index));
    }

    private Page index(Request request) throws IOException {
        Question question = Question.of(request, "");
        Optional<OverviewView> found = findings.find(request, question, "/");
        boolean empty = found.isEmpty()
                || !question.isNarrowed() && found.get().overview().events().all() == 0;
        if (found.isEmpty()) {
            return new Page(
                    "empty", "", Json.of(Map.of("events", Map.of())), new Table(IncidentLine.COLUMNS, List.of()));
        }
        return new Page(
                empty ? "empty" : "index",
                found.get(),
                Json.of(found.get().json()),
                found.get().table());
    }
}
