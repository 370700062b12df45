package org.polybius.web.page;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.polybius.archive.Failure;
import org.polybius.archive.RecordFile;
import org.polybius.archive.Run;
import org.polybius.web.Records;
import org.polybius.web.event.Json;
import org.polybius.web.event.Shown;
import org.polybius.web.http.Page;
import org.polybius.web.http.Request;
import org.polybius.web.http.Route;
import org.polybius.web.http.Table;

/** What was read, what failed and why, and by which coder. */
public final class RunPages {

    private static final int MOST_FAILURES = 200;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** A run with what it could not read. */
    public record RunView(Run run, List<Failure> failures) {

        public String started() {
            return MINUTE.format(run.started());
        }

        public String ended() {
            return run.ended().map(MINUTE::format).orElse("goes on, or was broken off");
        }

        /** The release, without the digest of the rules behind it. */
        public String release() {
            return run.coder().split("\\+")[0];
        }

        public String origin(Failure failure) {
            return Shown.line(failure.origin(), 200);
        }

        public String reason(Failure failure) {
            return Shown.line(failure.reason(), 300);
        }

        public long failuresOmitted() {
            return run.failed() + run.skipped() - failures.size();
        }
    }

    /** The last run first. */
    public record RunsView(List<RunView> runs) {

        public Accuracy accuracy() {
            return Accuracy.shipped();
        }

        /** Which runs' coder is not the one that was measured, in words; empty where there is none. */
        public String unmeasured() {
            List<String> others = runs.stream()
                    .map(RunView::run)
                    .filter(run -> !run.coder().equals(accuracy().coder()))
                    .map(run -> String.valueOf(run.number()))
                    .toList();
            if (others.isEmpty()) {
                return "";
            }
            return (others.size() == 1 ? "Run " + others.get(0) : "Runs " + String.join(", ", others))
                    + " had another coder, which may be right more or less often.";
        }
    }

    private final Records records;

    RunPages(Records records) {
        this.records = records;
    }

    List<Route> routes() {
        return List.of(new Route(
                "runs",
                "/runs",
                "What was imported and what failed",
                List.of(),
                List.of("runs", "accuracy"),
                this::runs));
    }

    private Page runs(Request request) throws IOException {
        RunsView view = records.read(RunPages::view).orElse(new RunsView(List.of()));
        return new Page(
                "runs",
                view,
                Json.of(Map.of(
                        "runs",
                        view.runs().stream().map(RunPages::json).toList(),
                        "accuracy",
                        view.accuracy().json())),
                table(view));
    }

    private static RunsView view(RecordFile record) throws IOException {
        List<RunView> runs = new ArrayList<>();
        for (Run run : record.runs()) {
            List<Failure> failures = record.failures(run.number());
            runs.add(0, new RunView(run, failures.subList(0, Math.min(failures.size(), MOST_FAILURES))));
        }
        return new RunsView(runs);
    }

    private static Map<String, Object> json(RunView view) {
        Run run = view.run();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("run", run.number());
        json.put("coder", run.coder());
        json.put("digest", run.digest());
        json.put("started", run.started().toString());
        json.put("ended", run.ended().map(Object::toString));
        json.put("articles", run.articles());
        json.put("events", run.events());
        json.put("known", run.known());
        json.put("failed", run.failed());
        json.put("skipped", run.skipped());
        json.put("failures", view.failures());
        return json;
    }

    private static Table table(RunsView view) {
        return new Table(
                List.of(
                        "run",
                        "coder",
                        "digest",
                        "started",
                        "ended",
                        "articles",
                        "events",
                        "known",
                        "failed",
                        "skipped"),
                view.runs().stream()
                        .map(RunView::run)
                        .<List<?>>map(run -> List.of(
                                run.number(),
                                run.coder(),
                                run.digest(),
                                run.started(),
                                run.ended().map(Object::toString).orElse(""),
                                run.articles(),
                                run.events(),
                                run.known(),
                                run.failed(),
                                run.skipped()))
                        .toList());
    }
}
