package org.polybius.web.page;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.polybius.engine.coding.Coder;
import org.polybius.web.Records;
import org.polybius.web.http.Action;
import org.polybius.web.http.Route;
import org.polybius.web.http.Routing;

/** All pages and forms of the site. */
public final class Pages implements Routing.Content, AutoCloseable {

    private final Findings findings;
    private final FirstView firstView;
    private final ArticlePages articles;
    private final PartyPages parties;
    private final DealPages deals;
    private final IncidentPages incidents;
    private final TryPages tries;
    private final RunPages runs;

    public Pages(Records records, Supplier<Coder> coder) {
        Miscodings miscodings = new Miscodings(records.file());
        this.findings = new Findings(records);
        this.firstView = new FirstView(findings);
        this.parties = new PartyPages(records, findings);
        this.articles = new ArticlePages(records, miscodings);
        this.deals = new DealPages(records);
        this.incidents = new IncidentPages(records);
        this.tries = new TryPages(coder, miscodings);
        this.runs = new RunPages(records);
    }

    @Override
    public List<Route> routes() {
        return Stream.of(
                        firstView.routes(),
                        parties.routes(),
                        deals.routes(),
                        articles.routes(),
                        incidents.routes(),
                        tries.routes(),
                        runs.routes())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Action> actions() {
        return Stream.of(articles.actions(), incidents.actions(), tries.actions())
                .flatMap(List::stream)
                .toList();
    }

    /** Reads beforehand what takes time when it is first asked for; nobody need wait for it. */
    public void prepare() throws IOException {
        findings.prepare();
        deals.prepare();
    }

    @Override
    public void close() {
        tries.close();
    }
}
