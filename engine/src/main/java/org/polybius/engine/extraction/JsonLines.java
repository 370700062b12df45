package org.polybius.engine.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

/** Cuts a JSON Lines stream into lines, so that its length does not matter. */
final class JsonLines implements Readings {

    /** First lines of JSON that is no JSON Lines: said once, not for every line that follows. */
    private static final Set<String> SPREAD = Set.of("{", "[", "[{");

    /** With white space and a byte order mark. */
    private static final int LONGEST_SPREAD = 16;

    private static final int CHUNK_BYTES = 1 << 16;

    private final String name;
    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK_BYTES];
    private int at;
    private int end;
    private int number;
    private boolean ended;

    /** @param in closed with this */
    JsonLines(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    @Override
    public Optional<Unread> next() {
        while (!ended) {
            number++;
            Optional<Unread> line = nextLine(name + ":" + number);
            if (line.isPresent()) {
                return line;
            }
        }
        return Optional.empty();
    }

    /** Empty for an empty line. */
    private Optional<Unread> nextLine(String origin) {
        try {
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            long length = readLine(kept);
            if (length > ArticleReader.MOST_BYTES) {
                throw new UnreadableInput(ArticleReader.tooLong(ArticleReader.MOST_BYTES));
            }
            byte[] line = kept.toByteArray();
            if (number == 1
                    && line.length <= LONGEST_SPREAD
                    && SPREAD.contains(StrictUtf8.decode(line).strip())) {
                ended = true;
                throw new UnreadableInput("JSON spread over several lines; one object a line is wanted");
            }
            return isBlank(line)
                    ? Optional.empty()
                    : Optional.of(new Unread(origin, line.length, () -> JsonArticle.read(line, origin)));
        } catch (UnreadableInput e) {
            return Optional.of(Unread.of(new Reading.Failed(origin, e.getMessage())));
        } catch (IOException e) {
            ended = true;
            return Optional.of(Unread.of(new Reading.Failed(origin, ArticleReader.reason(e))));
        }
    }

    /** The line's length in bytes, of which no more than the limit is kept. */
    private long readLine(ByteArrayOutputStream line) throws IOException {
        long length = 0;
        while (true) {
            if (at == end && !fill()) {
                ended = true;
                return length;
            }
            int from = at;
            while (at < end && chunk[at] != '\n') {
                at++;
            }
            line.write(chunk, from, (int) Math.max(0, Math.min(at - from, ArticleReader.MOST_BYTES - length)));
            length += at - from;
            if (at < end) {
                at++;
                return length;
            }
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(chunk));
        return end > 0;
    }

    private static boolean isBlank(byte[] line) throws UnreadableInput {
        for (byte b : line) {
            if (b > ' ') {
                return false;
            }
        }
        return StrictUtf8.decode(line).isBlank();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
