package org.polybius.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One kind of gold set and how it is scored. */
public interface Evaluation {

    /** Its name on the command line, such as {@code relations}. */
    String set();

    /** What it is given, as a help text shows it, such as {@code FILE.tsv}: one word a path. */
    String paths();

    /** The ways to score it, the default first; empty where there is one way. */
    default List<String> modes() {
        return List.of();
    }

    /**
     * Scores the engine.
     *
     * @param paths as many as {@link #paths()} names
     * @param mode one of {@link #modes()}; the empty string where there are none
     * @throws GoldException if the gold data is not what this set reads; the message names file and line
     * @throws IOException if it cannot be read
     */
    Report evaluate(List<Path> paths, String mode) throws IOException;
}
