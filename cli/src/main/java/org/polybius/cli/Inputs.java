package org.polybius.cli;

import java.io.IOException;
import org.polybius.engine.extraction.Reading;

/** Where articles come from. */
interface Inputs {

    /** Takes one reading after another. */
    interface Taker {
        void take(Reading reading) throws IOException;
    }

    /** Hands over each reading as soon as it is read; only one file is open at a time. */
    void read(Taker taker) throws IOException;
}
