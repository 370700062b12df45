package org.polybius.engine.parsing;

/** The parser, loaded once for all tests of a run. */
public final class SharedParser {

    private SharedParser() {}

    private static final class Holder {
        static final DependencyParser PARSER = new GreedyParser();
    }

    public static DependencyParser get() {
        return Holder.PARSER;
    }
}
