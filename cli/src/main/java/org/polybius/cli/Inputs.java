package org.polybius.cli;

import java.io.IOException;
import org.polybius.engine.extraction.Unread;

/** Where articles come from. */
interface Inputs {

    /** Takes one article's worth of input after another. */
    interface Taker {
        void take(Unread unread) throws IOException;
    }

    /** Hands over each as soon as it is fetched; only one file is open at a time. */
    void read(Taker taker) throws IOException;
}
