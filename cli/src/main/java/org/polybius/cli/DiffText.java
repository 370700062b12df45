package org.polybius.cli;

import java.io.IOException;
import org.polybius.archive.ArticleDiff;
import org.polybius.archive.EventChange;
import org.polybius.archive.EventChange.FieldChange;
import org.polybius.archive.StoredEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes what changed as lines to read. */
final class DiffText {

    private final JsonMapper mapper = new JsonMapper();
    private final Output out;

    DiffText(Output out) {
        this.out = out;
    }

    void write(ArticleDiff diff) throws IOException {
        out.write("article " + diff.article() + "\n");
        for (EventChange change : diff.changes()) {
            write(change);
        }
    }

    private void write(EventChange change) throws IOException {
        if (change instanceof EventChange.Added added) {
            out.write("+ " + name(added.event()) + "\n");
        } else if (change instanceof EventChange.Removed removed) {
            out.write("- " + name(removed.event()) + "\n");
        } else if (change instanceof EventChange.Changed changed) {
            out.write("~ " + name(changed.before()) + "\n");
            for (FieldChange field : changed.fields()) {
                out.write("    " + field.field() + ": " + field.before() + " → " + field.after() + "\n");
            }
        }
    }

    private String name(StoredEvent event) {
        JsonNode json = mapper.readTree(event.json());
        return json.path("type").asString() + " " + json.path("trigger").path("text") + ", sentence "
                + json.path("sentence").asInt() + ", event " + event.id();
    }
}
