package org.polybius.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.polybius.engine.extraction.ArticleReader;
import org.polybius.engine.extraction.Reading;

/** What the user names: files, folders, and {@code -} for standard input, in the order given. */
final class NamedInputs implements Inputs {

    private static final String STANDARD_INPUT = "-";

    private final List<Path> paths;
    private final Streams streams;

    NamedInputs(List<Path> paths, Streams streams) {
        this.paths = paths;
        this.streams = streams;
    }

    @Override
    public void read(Taker taker) throws IOException {
        for (Path path : paths) {
            try (Stream<Reading> readings = open(path)) {
                for (Reading reading : (Iterable<Reading>) readings::iterator) {
                    taker.take(reading);
                }
            }
        }
    }

    private Stream<Reading> open(Path path) {
        ArticleReader reader = new ArticleReader();
        return path.toString().equals(STANDARD_INPUT)
                ? reader.read("standard input", streams.in())
                : reader.read(List.of(path));
    }
}
