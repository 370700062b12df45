package org.polybius.engine.extraction;

import java.io.Closeable;
import java.util.Optional;

/** The articles of one input, one by one: a page gives one, a JSON Lines file as many as it has lines. */
interface Readings extends Closeable {

    /** Empty at the end. */
    Optional<Unread> next();
}
