package org.polybius.cli;

import java.util.function.Supplier;

/** Loads what is costly when it is first asked for, and never twice. */
final class LoadOnce<T> implements Supplier<T> {

    private Supplier<T> loader;
    private T loaded;

    LoadOnce(Supplier<T> loader) {
        this.loader = loader;
    }

    @Override
    public synchronized T get() {
        if (loader != null) {
            loaded = loader.get();
            loader = null;
        }
        return loaded;
    }
}
