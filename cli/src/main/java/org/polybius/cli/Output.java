package org.polybius.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a command's data goes: UTF-8, lines ending in LF on every machine. */
final class Output extends Writer {

    private static final int BUFFER_BYTES = 1 << 16;

    private final String name;
    private final OutputStream stream;
    private final OutputStream buffered;
    private final Writer writer;
    private final boolean closes;

    private Output(String name, OutputStream stream, boolean closes) {
        this.name = name;
        this.stream = stream;
        this.buffered = new BufferedOutputStream(stream, BUFFER_BYTES);
        this.writer = new BufferedWriter(new OutputStreamWriter(buffered, StandardCharsets.UTF_8));
        this.closes = closes;
    }

    /** Standard output, or {@code file}, which is made or overwritten at once: before hours of work, not after. */
    static Output to(Optional<Path> file, Streams streams) throws IOException {
        return file.isPresent() ? toFile(file.get()) : new Output("standard output", streams.out(), false);
    }

    static Output toFile(Path file) throws IOException {
        try {
            return new Output(file.toString(), Files.newOutputStream(file), true);
        } catch (IOException e) {
            throw new IOException(Reasons.of(e), e);
        }
    }

    @Override
    public void write(char[] chars, int from, int length) throws OutputException {
        try {
            writer.write(chars, from, length);
        } catch (IOException e) {
            throw new OutputException(name, e);
        }
    }

    /** Writes what is UTF-8 already; characters written before must have been flushed. */
    void write(byte[] utf8) throws OutputException {
        try {
            buffered.write(utf8);
        } catch (IOException e) {
            throw new OutputException(name, e);
        }
    }

    /** Sends on what has been written. */
    @Override
    public void flush() throws OutputException {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new OutputException(name, e);
        }
    }

    @Override
    public void close() throws OutputException {
        flush();
        if (closes) {
            try {
                stream.close();
            } catch (IOException e) {
                throw new OutputException(name, e);
            }
        }
    }
}
