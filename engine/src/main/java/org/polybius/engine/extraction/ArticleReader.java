package org.polybius.engine.extraction;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The front door: files, folders and streams in, articles out, one at a time. Nothing is fetched from anywhere, and no
 * input, however bad, ends the run: it gives a {@link Reading.Failed} that names it.
 */
public final class ArticleReader {

    /** The longest text file or line of JSON Lines that is read, in bytes. Longer ones fail. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    /** The longest page, in bytes. A page of this size made of nothing but tags takes ten seconds and a gigabyte. */
    public static final int MOST_PAGE_BYTES = 10 * 1024 * 1024;

    /**
     * Reads files and folders, in the order given; a folder's files in the order of their paths, hidden ones left out.
     *
     * @return lazy, with one file open at a time; to be closed
     */
    public Stream<Reading> read(List<Path> paths) {
        return fetch(paths).map(Unread::read);
    }

    /**
     * Reads one stream.
     *
     * @param name what to call it in origins; its ending tells the kind, if it has one that does
     * @param in read to its end as the result is consumed; closed with it
     */
    public Stream<Reading> read(String name, InputStream in) {
        return fetch(name, in).map(Unread::read);
    }

    /** As {@link #read(List)}, without looking into what is fetched: that is left to whoever has time for it. */
    public Stream<Unread> fetch(List<Path> paths) {
        return new ReadingSequence(paths.stream().flatMap(InputFiles::in).iterator()).stream();
    }

    /** As {@link #read(String, InputStream)}, without looking into what is fetched. */
    public Stream<Unread> fetch(String name, InputStream in) {
        Supplier<Readings> one = () -> open(name, in);
        return new ReadingSequence(List.of(one).iterator()).stream();
    }

    /** Never throws for what the file is or lacks. */
    static Readings open(Path file) {
        String name = file.toString();
        try {
            return open(name, Files.newInputStream(file));
        } catch (IOException e) {
            return one(new Reading.Failed(name, reason(e)));
        }
    }

    private static Readings open(String name, InputStream raw) {
        InputStream in = new BufferedInputStream(raw, 1 << 16);
        try {
            byte[] first = sniff(in);
            if (first.length == 0) {
                in.close();
                return one(new Reading.Skipped(name, "empty"));
            }
            InputKind kind = InputKind.of(name, first);
            return kind == InputKind.JSON_LINES ? new JsonLines(name, in) : one(whole(name, kind, in));
        } catch (UnreadableInput e) {
            return failed(name, e.getMessage(), in);
        } catch (IOException e) {
            return failed(name, reason(e), in);
        }
    }

    /** The first bytes, for the kind. Of JSON Lines that come slowly one line must do: who sends them waits for events. */
    private static byte[] sniff(InputStream in) throws IOException {
        in.mark(InputKind.SNIFFED_BYTES);
        byte[] first = new byte[InputKind.SNIFFED_BYTES];
        int length = 0;
        int read = in.read(first);
        while (read > 0) {
            length += read;
            boolean waits = in.available() == 0 && InputKind.holdsJsonLine(first, length);
            read = waits || length == first.length ? 0 : in.read(first, length, first.length - length);
        }
        in.reset();
        return Arrays.copyOf(first, length);
    }

    private static Unread whole(String name, InputKind kind, InputStream in) throws IOException, UnreadableInput {
        try (in) {
            int most = kind == InputKind.HTML ? MOST_PAGE_BYTES : MOST_BYTES;
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new UnreadableInput(tooLong(most));
            }
            return new Unread(name, bytes.length, () -> whole(name, kind, bytes));
        }
    }

    private static Reading whole(String name, InputKind kind, byte[] bytes) {
        try {
            return kind == InputKind.HTML ? HtmlPage.read(name, new ByteArrayInputStream(bytes)) : text(name, bytes);
        } catch (UnreadableInput e) {
            return new Reading.Failed(name, e.getMessage());
        } catch (IOException e) {
            return new Reading.Failed(name, reason(e));
        }
    }

    private static Reading text(String name, byte[] bytes) throws UnreadableInput {
        String text = StrictUtf8.decode(bytes);
        if (text.chars().allMatch(c -> Line.isSpace((char) c))) {
            return new Reading.Skipped(name, "nothing but white space");
        }
        return new Reading.Read(PlainText.article(text), name, List.of());
    }

    private static Readings failed(String name, String reason, InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            return one(new Reading.Failed(name, reason + "; and " + reason(e)));
        }
        return one(new Reading.Failed(name, reason));
    }

    static Readings one(Reading reading) {
        return one(Unread.of(reading));
    }

    private static Readings one(Unread unread) {
        return new Readings() {
            private Optional<Unread> left = Optional.of(unread);

            @Override
            public Optional<Unread> next() {
                Optional<Unread> next = left;
                left = Optional.empty();
                return next;
            }

            @Override
            public void close() {}
        };
    }

    static String tooLong(int most) {
        return "longer than " + most + " bytes, the most that one article may have";
    }

    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "not readable: permission denied";
        }
        return "not readable: " + Optional.ofNullable(e.getMessage()).orElse(e.toString());
    }
}
