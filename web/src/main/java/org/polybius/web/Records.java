package org.polybius.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import org.polybius.archive.RecordFile;

/** The record, read by many requests at a time; each has a connection of its own while it reads. */
public final class Records implements AutoCloseable {

    /** Something to read. */
    public interface Reading<T> {
        T from(RecordFile record) throws IOException;
    }

    /** How old an answer may be while an import goes on: looking at the files for each request would cost more. */
    private static final long SAMPLE_NANOS = 1_000_000_000L;

    private final Path file;
    private final ConcurrentLinkedDeque<RecordFile> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;
    private long sampled;
    private String version = "";
    private volatile int renewals;

    public Records(Path file) {
        this.file = file;
    }

    public Path file() {
        return file;
    }

    /** @return empty where there is no record yet */
    public <T> Optional<T> read(Reading<T> reading) throws IOException {
        RecordFile record = idle.pollFirst();
        if (record == null) {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            try {
                record = RecordFile.open(file);
            } catch (NoSuchFileException e) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(reading.from(record));
        } finally {
            giveBack(record);
        }
    }

    private void giveBack(RecordFile record) throws IOException {
        idle.addFirst(record);
        if (closed) {
            close();
        }
    }

    /** Something that changes the record. */
    public interface Change<T> {
        T to(Path record) throws IOException;
    }

    /** Makes a change that whoever asks next sees. */
    public <T> T change(Change<T> change) throws IOException {
        try {
            return change.to(file);
        } finally {
            renew();
        }
    }

    /** Changes whenever the record does, at most a second later. */
    public synchronized String version() throws IOException {
        long now = System.nanoTime();
        if (version.isEmpty() || now - sampled > SAMPLE_NANOS) {
            version = stamp(file) + "-" + stamp(file.resolveSibling(file.getFileName() + "-wal"));
            sampled = now;
        }
        return version;
    }

    /**
     * From now on readers are shown what the record holds now: they have been told that it changed, or have changed it
     * themselves, and would take an older page for a fault.
     */
    public synchronized void renew() {
        version = "";
        renewals++;
    }

    /** How often {@link #renew} was called; what was made before the last of them may be shown only if nothing changed. */
    public int renewals() {
        return renewals;
    }

    private static String stamp(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Long.toHexString(
                    attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS) ^ Long.rotateLeft(attributes.size(), 32));
        } catch (NoSuchFileException e) {
            return "0";
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        RecordFile record = idle.pollFirst();
        while (record != null) {
            record.close();
            record = idle.pollFirst();
        }
    }
}
