package org.polybius.archive.export;

import org.polybius.engine.coding.EventJson;

/** Each event as {@code polybius code --format jsonl} writes it. */
final class PloverEncoding implements Encoding {

    @Override
    public Encoded encode(ExportedEvent exported) {
        return new Encoded.Rows(EventJson.write(exported.article(), exported.event()) + "\n", 1);
    }
}
