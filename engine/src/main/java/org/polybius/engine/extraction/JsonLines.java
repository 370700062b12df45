package org.polybius.engine.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

/** Reads a JSON Lines stream line by line, so that its length does not matter. */
final class JsonLines implements Readings {

    /** First lines of JSON that is no JSON Lines: said once, not for every line that follows. */
    private static final Set<String> SPREAD = Set.of("{", "[", "[{");

    private final String name;
    private final InputStream in;
    private int number;
    private boolean ended;

    /** @param in buffered; closed with this */
    JsonLines(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    @Override
    public Optional<Reading> next() {
        while (!ended) {
            number++;
            Optional<Reading> reading = nextLine();
            if (reading.isPresent()) {
                return reading;
            }
        }
        return Optional.empty();
    }

    /** Empty for an empty line. */
    private Optional<Reading> nextLine() {
        String origin = name + ":" + number;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            long length = readLine(bytes);
            if (length > ArticleReader.MOST_BYTES) {
                return Optional.of(new Reading.Failed(origin, ArticleReader.tooLong(ArticleReader.MOST_BYTES)));
            }
            String line = StrictUtf8.decode(bytes.toByteArray());
            if (number == 1 && SPREAD.contains(line.strip())) {
                ended = true;
                throw new UnreadableInput("JSON spread over several lines; one object a line is wanted");
            }
            return line.isBlank() ? Optional.empty() : Optional.of(JsonArticle.read(line, origin));
        } catch (UnreadableInput e) {
            return Optional.of(new Reading.Failed(origin, e.getMessage()));
        } catch (IOException e) {
            ended = true;
            return Optional.of(new Reading.Failed(origin, ArticleReader.reason(e)));
        }
    }

    /** The line's length in bytes, of which no more than the limit is kept. */
    private long readLine(ByteArrayOutputStream line) throws IOException {
        long length = 0;
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                ended = true;
                return length;
            }
            length++;
            if (length <= ArticleReader.MOST_BYTES) {
                line.write(b);
            }
        }
        return length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
