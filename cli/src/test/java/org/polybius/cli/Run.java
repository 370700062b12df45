package org.polybius.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.polybius.engine.coding.Coder;

/** One run of the command within the test: its exit code and what it wrote. */
record Run(int exit, String out, String err) {

    /** The parser is loaded once for all tests. */
    static final Supplier<Coder> CODER = new LoadOnce<>(Coder::standard);

    private static final Supplier<Coder> RULING = new LoadOnce<>(CoderLoading::rulesAlone);

    static Polybius polybius(Streams streams) {
        return new Polybius(streams, CODER, RULING);
    }

    static Run of(String... args) {
        return withInput("", args);
    }

    static Run withInput(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        int exit = polybius(streams(input, out, err)).run(args);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString());
    }

    static Streams streams(String input, OutputStream out, StringWriter err) {
        return new Streams(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintWriter(err, true),
                false,
                false,
                false);
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    /** What the user reads last. */
    String lastWord() {
        List<String> lines = err.lines().toList();
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }
}
