package org.polybius.cli;

import java.io.IOException;

/** What came of one article's worth of input, ready to go out. */
interface Delivery {

    /** About as much memory as it takes until then. */
    int bytes();

    /** Sends it out; nobody else delivers meanwhile. */
    Turn.Count deliver() throws IOException;

    /** Only counted. */
    static Delivery of(Turn.Count count) {
        return new Delivery() {
            @Override
            public int bytes() {
                return 0;
            }

            @Override
            public Turn.Count deliver() {
                return count;
            }
        };
    }
}
