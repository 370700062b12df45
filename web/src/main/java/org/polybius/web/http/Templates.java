package org.polybius.web.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The pages' templates, compiled into classes when Polybius is built. They escape whatever is put into them. */
final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Site site;

    Templates(Site site) {
        this.site = site;
    }

    /** @param path of the page that is shown, with its query */
    String draw(String template, Object model, String path) {
        StringOutput html = new StringOutput(1 << 15);
        engine.render(template + ".jte", Map.of("page", model, "site", site.at(path)), html);
        return html.toString();
    }
}
