package org.polybius.web.page;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.polybius.archive.RecordFile;
import org.polybius.archive.query.Query;
import org.polybius.archive.view.ArmsTransfer;
import org.polybius.archive.view.ArmsView;
import org.polybius.archive.view.Party;
import org.polybius.archive.view.Reports;
import org.polybius.archive.view.Sanction;
import org.polybius.archive.view.SanctionsView;
import org.polybius.engine.event.Factuality;
import org.polybius.web.Records;
import org.polybius.web.Remembered;
import org.polybius.web.event.Json;
import org.polybius.web.event.Shown;
import org.polybius.web.http.Page;
import org.polybius.web.http.Refusal;
import org.polybius.web.http.Request;
import org.polybius.web.http.Route;
import org.polybius.web.http.Route.Parameter;
import org.polybius.web.http.Table;
import org.polybius.web.picture.Flow;

/** Arms transfers and sanctions: tables to sort, and a picture of who gives to, or acts against, whom. */
public final class DealPages {

    private static final int MOST = 200;

    /** Of one query; a hundred queries are kept. */
    private static final int MOST_KEPT = 2000;

    /** What is told of one transfer or sanction. */
    public record Deal(
            String from,
            String to,
            String what,
            String quantity,
            String stage,
            Factuality factuality,
            String by,
            Optional<LocalDate> last,
            int outlets,
            int reports,
            String event,
            String incident) {

        public String told() {
            return IncidentLine.word(factuality);
        }

        public String shape() {
            return switch (factuality) {
                case ASSERTED -> "solid";
                case CLAIMED -> "outlined";
                case PLANNED, POSSIBLE -> "dashed";
                case DENIED, NEGATED -> "struck";
            };
        }

        /** Whether it is asserted that it came about: a promise is a fact, what it promises is none. */
        boolean isDone() {
            return factuality == Factuality.ASSERTED && (stage.equals("delivered") || stage.equals("in force"));
        }

        public String day() {
            return last.map(Shown::day).orElse("");
        }
    }

    /** By which columns a table can be sorted. */
    private static final Map<String, Comparator<Deal>> ORDERS = new LinkedHashMap<>();

    static {
        ORDERS.put(
                "latest",
                Comparator.comparing((Deal d) -> d.last().orElse(LocalDate.MIN)).reversed());
        ORDERS.put("from", Comparator.comparing(Deal::from, String.CASE_INSENSITIVE_ORDER));
        ORDERS.put("to", Comparator.comparing(Deal::to, String.CASE_INSENSITIVE_ORDER));
        ORDERS.put("what", Comparator.comparing(Deal::what, String.CASE_INSENSITIVE_ORDER));
        ORDERS.put("stage", Comparator.comparing(Deal::stage));
        ORDERS.put("told", Comparator.comparing(Deal::factuality));
        ORDERS.put("reports", Comparator.comparing(Deal::reports).reversed());
    }

    /** A page of deals. {@code kind} is {@code arms} or {@code sanctions}. */
    public record DealsView(String kind, Question question, String sort, List<Deal> deals, int all) {

        public Flow flow() {
            return Flow.of(deals.stream()
                    .map(d -> new Flow.Row(d.from(), d.to(), d.isDone()))
                    .toList());
        }

        public boolean isArms() {
            return kind.equals("arms");
        }

        /** Address of the same, sorted otherwise. */
        public String sorted(String order) {
            String parameters = question.with("");
            return "/" + kind + "?" + (parameters.isEmpty() ? "" : parameters + "&") + "sort=" + order;
        }

        public String ariaSort(String order) {
            return order.equals(sort)
                    ? (order.equals("latest") || order.equals("reports") ? "descending" : "ascending")
                    : "none";
        }
    }

    private final Records records;

    /** By kind and query: sorting otherwise reads nothing again. */
    private final Remembered<List<Deal>> known;

    DealPages(Records records) {
        this.records = records;
        this.known = new Remembered<>(records, deals -> deals.size() <= MOST_KEPT);
    }

    /** Reads beforehand what takes time when it is first asked for. */
    void prepare() throws IOException {
        Query all = new Question("", Optional.empty(), Optional.empty(), "").query();
        for (Kind kind : Kind.values()) {
            deals(kind, all);
        }
    }

    List<Route> routes() {
        List<Parameter> parameters = new ArrayList<>(Question.PARAMETERS);
        parameters.add(new Parameter("sort", String.join(", ", ORDERS.keySet()), "latest"));
        return List.of(
                new Route(
                        "arms",
                        "/arms",
                        "What is told of arms transfers",
                        parameters,
                        List.of("deals"),
                        request -> page(request, Kind.ARMS)),
                new Route(
                        "sanctions",
                        "/sanctions",
                        "What is told of sanctions",
                        parameters,
                        List.of("deals"),
                        request -> page(request, Kind.SANCTIONS)));
    }

    private enum Kind {
        ARMS {
            @Override
            List<Deal> read(RecordFile record, Query query) throws IOException {
                return ArmsView.of(record, query).stream().map(DealPages::deal).toList();
            }
        },
        SANCTIONS {
            @Override
            List<Deal> read(RecordFile record, Query query) throws IOException {
                return SanctionsView.of(record, query).stream()
                        .map(DealPages::deal)
                        .toList();
            }
        };

        /** The latest reported first. */
        abstract List<Deal> read(RecordFile record, Query query) throws IOException;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private List<Deal> deals(Kind kind, Query query) throws IOException {
        return known.get(
                        kind + " " + query.text(),
                        () -> records.read(record -> kind.read(record, query)).orElse(List.of()))
                .value();
    }

    private Page page(Request request, Kind kind) throws IOException {
        Question question = Question.of(request, "");
        String sort = request.query("sort").orElse("latest");
        Comparator<Deal> order = Optional.ofNullable(ORDERS.get(sort))
                .orElseThrow(() -> Refusal.badRequest("sort must be one of " + String.join(", ", ORDERS.keySet())));
        List<Deal> all = deals(kind, question.query());
        List<Deal> shown = all.stream().sorted(order).limit(MOST).toList();
        DealsView view = new DealsView(kind.label(), question, sort, linked(shown), all.size());
        return new Page(
                "deals",
                view,
                Json.of(Map.of("deals", all.stream().map(DealPages::json).toList())),
                table(all));
    }

    /** With the incidents that the deals' first events are part of. */
    private List<Deal> linked(List<Deal> deals) throws IOException {
        List<String> events = deals.stream().map(Deal::event).toList();
        Map<String, String> incidents =
                records.read(record -> record.incidents().ofEvents(events)).orElse(Map.of());
        return deals.stream()
                .map(d -> new Deal(
                        d.from(),
                        d.to(),
                        d.what(),
                        d.quantity(),
                        d.stage(),
                        d.factuality(),
                        d.by(),
                        d.last(),
                        d.outlets(),
                        d.reports(),
                        d.event(),
                        incidents.getOrDefault(d.event(), "")))
                .toList();
    }

    private static Deal deal(ArmsTransfer transfer) {
        String quantity = transfer.quantity()
                .map(q -> String.format(Locale.ENGLISH, "%,.0f", q)
                        + transfer.unit()
                                // "40 tanks" need not be followed by "40 tank".
                                .filter(u -> !transfer.item().contains(u))
                                .map(u -> " " + Shown.line(u, 30))
                                .orElse(""))
                .orElse("");
        return deal(
                transfer.supplier(),
                transfer.recipient(),
                transfer.item(),
                quantity,
                transfer.stage(),
                transfer.reports());
    }

    private static Deal deal(Sanction sanction) {
        return deal(sanction.sender(), sanction.target(), sanction.measure(), "", sanction.stage(), sanction.reports());
    }

    private static Deal deal(
            List<Party> from, List<Party> to, String what, String quantity, Enum<?> stage, Reports reports) {
        return new Deal(
                names(from),
                names(to),
                Shown.line(what, 160),
                quantity,
                stage.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                reports.factuality(),
                reports.sources().isEmpty() ? "" : names(reports.sources()),
                reports.last(),
                reports.outlets().size(),
                reports.events().size(),
                reports.events().get(0),
                "");
    }

    private static String names(List<Party> parties) {
        return String.join(
                ", ", parties.stream().map(p -> Shown.line(p.name(), 60)).toList());
    }

    private static Map<String, Object> json(Deal deal) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", deal.from());
        json.put("to", deal.to());
        json.put("what", deal.what());
        json.put("quantity", deal.quantity());
        json.put("stage", deal.stage());
        json.put("factuality", deal.told());
        json.put("sources", deal.by());
        json.put("last", deal.last().map(Object::toString));
        json.put("outlets", deal.outlets());
        json.put("reports", deal.reports());
        json.put("event", deal.event());
        return json;
    }

    private static Table table(List<Deal> deals) {
        return new Table(
                List.of("from", "to", "what", "quantity", "stage", "factuality", "sources", "last", "reports", "event"),
                deals.stream()
                        .<List<?>>map(d -> List.of(
                                d.from(),
                                d.to(),
                                d.what(),
                                d.quantity(),
                                d.stage(),
                                d.told(),
                                d.by(),
                                d.last().map(Object::toString).orElse(""),
                                d.reports(),
                                d.event()))
                        .toList());
    }
}
