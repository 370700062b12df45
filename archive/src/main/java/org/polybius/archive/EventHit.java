package org.polybius.archive;

import org.polybius.archive.export.ExportedEvent;
import org.polybius.engine.article.Span;
import org.polybius.engine.coding.Event;
import org.polybius.engine.coding.EventJson;

/**
 * An event that a search found, with its article.
 *
 * @param sentence where the event's sentence stands in the article's text
 */
public record EventHit(StoredEvent stored, StoredArticle article, Span sentence) {

    /** For an export. */
    public ExportedEvent exported() {
        return new ExportedEvent(article.article(), event());
    }

    /** All its fields. */
    public Event event() {
        return EventJson.read(stored.json());
    }
}
