package org.polybius.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.polybius.engine.coding.CodedArticle;

/** Events in a format for people or programs. */
record FormattedOutput(EventOutput format, Output out) implements Destination {

    @Override
    public void begin() throws IOException {
        format.begin(out);
        out.flush();
    }

    @Override
    public Delivery coded(CodedArticle coded) throws IOException {
        StringWriter text = new StringWriter();
        format.write(coded, text);
        return new Formatted(
                out,
                text.toString().getBytes(StandardCharsets.UTF_8),
                coded.events().size());
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    private record Formatted(Output out, byte[] utf8, int events) implements Delivery {

        @Override
        public int bytes() {
            return utf8.length;
        }

        @Override
        public Turn.Count deliver() throws IOException {
            out.write(utf8);
            return new Turn.Count.Coded(events);
        }
    }
}
