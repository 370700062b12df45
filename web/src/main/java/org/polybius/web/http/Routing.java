package org.polybius.web.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.PrintWriter;
import java.util.List;
import org.polybius.web.Records;

/** Which address leads where. */
public final class Routing {

    /** What a site is made of. */
    public interface Content {

        /** Its pages. */
        List<Route> routes();

        /** Its forms. */
        List<Action> actions();
    }

    private final Guard guard;
    private final Assets assets = new Assets();
    private final Answers answers;
    private final Content content;
    private final Live live;

    public Routing(Guard guard, Records records, PrintWriter log, Content content) {
        this.guard = guard;
        this.content = content;
        Site site = new Site(assets, records.file().getFileName().toString(), "/");
        this.answers = new Answers(new Templates(site), records, log);
        this.live = new Live(records);
    }

    public void addTo(JavalinConfig config) {
        config.routes.before(request -> {
            Answers.addSafeguards(request);
            guard.check(request);
        });
        config.routes.get(Assets.PREFIX + "{file}", assets::answer);
        OpenApi openApi = new OpenApi(content);
        config.routes.get(
                "/api/openapi.json",
                request -> request.contentType(Form.JSON.contentType).result(openApi.document()));
        config.routes.sse("/api/live", live::follow);
        config.events.serverStopping(live::close);
        // Paths with an ending first: the last parameter of a path without one would take the ending too.
        for (Form form : List.of(Form.JSON, Form.CSV, Form.HTML)) {
            content.routes()
                    .forEach(route -> add(config, route.path(form), request -> answers.answer(request, route, form)));
        }
        content.routes()
                .forEach(route -> add(config, route.apiPath(), request -> answers.answer(request, route, Form.JSON)));
        content.actions()
                .forEach(action -> config.routes.post(
                        action.path(),
                        request ->
                                request.redirect(action.acting().act(new Submission(request)), HttpStatus.SEE_OTHER)));
        config.routes.exception(Exception.class, answers::fail);
        config.routes.error(404, request -> missing(request, "nothing is at " + request.path()));
        config.routes.error(405, request -> missing(request, "this page cannot be asked in that way"));
    }

    private static void add(JavalinConfig config, String path, Handler handler) {
        config.routes.get(path, handler);
    }

    /** Where nothing has said yet what is wrong. */
    private void missing(Context request, String reason) {
        if (request.res().getHeader("Cache-Control").equals("no-cache")) {
            answers.problem(request, request.statusCode(), reason);
        }
    }
}
