package org.polybius.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.polybius.engine.extraction.ArticleReader;
import org.polybius.engine.extraction.Unread;

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
            try (Stream<Unread> inputs = open(path)) {
                for (Unread unread : (Iterable<Unread>) inputs::iterator) {
                    taker.take(unread);
                }
            }
        }
    }

    private Stream<Unread> open(Path path) {
        ArticleReader reader = new ArticleReader();
        return path.toString().equals(STANDARD_INPUT)
                ? reader.fetch("standard input", streams.in())
                : reader.fetch(List.of(path));
    }
}
