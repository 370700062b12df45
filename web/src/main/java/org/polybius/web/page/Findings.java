package org.polybius.web.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.polybius.archive.overview.Overview;
import org.polybius.web.Records;
import org.polybius.web.http.Request;

/** Answers questions: the overview of what they ask for, and a page of its incidents. */
final class Findings {

    private final Records records;
    private final Overviews overviews;

    Findings(Records records) {
        this.records = records;
        this.overviews = new Overviews(records);
    }

    /** Reads beforehand what takes time when it is first asked for. */
    void prepare() throws IOException {
        overviews.prepare();
    }

    /**
     * @param path of the page, with what is fixed in it
     * @return empty where there is no record
     */
    Optional<OverviewView> find(Request request, Question question, String path) throws IOException {
        int page = request.number("page", 1, 1, 1000);
        Optional<Overview> overview = overviews.of(question.query());
        if (overview.isEmpty()) {
            return Optional.empty();
        }
        List<String> ids = overview.get().incidents();
        int from = Math.min(ids.size(), (page - 1) * OverviewView.LINES);
        List<String> shown = ids.subList(from, Math.min(ids.size(), from + OverviewView.LINES));
        List<IncidentLine> lines = records.read(record -> record.incidents().find(shown).stream()
                        .map(IncidentLine::of)
                        .toList())
                .orElse(List.of());
        return Optional.of(new OverviewView(question, overview.get(), lines, path, page));
    }
}
