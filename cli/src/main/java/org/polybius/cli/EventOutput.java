package org.polybius.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.Event;
import org.polybius.engine.event.Factuality;

/** A format for events. */
interface EventOutput {

    /** What stands before the first article. */
    default void begin(Writer out) throws IOException {}

    /** The events of one article. */
    void write(CodedArticle coded, Writer out) throws IOException;

    /** The formats that a user can name. */
    enum Format {
        TABLE,
        JSONL,
        CSV;

        /**
         * @param colour whether cards may have colours
         * @param negated whether cards and rows show what the article says did not happen. JSON Lines are the record
         *     itself and hold every event, each with its factuality
         */
        EventOutput output(boolean colour, boolean negated) {
            return switch (this) {
                case TABLE -> new CardOutput(new Paint(colour), negated);
                case JSONL -> new JsonLinesOutput();
                case CSV -> new CsvOutput(negated);
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether a view that leaves out what did not happen shows {@code event}. */
    static boolean isShown(Event event, boolean negated) {
        return negated || event.factuality() != Factuality.NEGATED;
    }
}
