package org.polybius.cli;

import java.io.IOException;
import java.io.Writer;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.Event;
import org.polybius.engine.coding.EventJson;

/** One JSON object a line, one line an event. */
final class JsonLinesOutput implements EventOutput {

    @Override
    public void write(CodedArticle coded, Writer out) throws IOException {
        for (Event event : coded.events()) {
            out.write(EventJson.write(coded.article(), event));
            out.write('\n');
        }
    }
}
