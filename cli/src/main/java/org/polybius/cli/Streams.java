package org.polybius.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a run reads from and writes to. All text is UTF-8, whatever the machine's locale.
 *
 * @param in standard input
 * @param out standard output: data alone. Not a {@code PrintStream}, which would swallow the news that a pipe is closed
 * @param err standard error: all else
 * @param colour whether {@code out} is a terminal that wants colours
 * @param terminal whether {@code out} is a terminal
 * @param progress whether {@code err} is a terminal
 */
record Streams(InputStream in, OutputStream out, PrintWriter err, boolean colour, boolean terminal, boolean progress) {

    /** The process's own. Java cannot ask which of its streams are terminals, so the launcher does, and says so. */
    static Streams ofProcess() {
        boolean terminal = Boolean.getBoolean("polybius.stdout.terminal");
        boolean noColour =
                !System.getenv().getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(System.getenv("TERM"));
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                writer(new FileOutputStream(FileDescriptor.err)),
                terminal && !noColour,
                terminal,
                Boolean.getBoolean("polybius.stderr.terminal"));
    }

    static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    /** Tells the user something, on a line of its own. */
    void tell(String message) {
        err.println("polybius: " + message);
    }
}
