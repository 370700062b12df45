package org.polybius.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;

/** Does what most starts do, so that Java can archive the classes that they need: run by the launcher, once a build. */
final class Training {

    private static final List<String> FORMATS = List.of("jsonl", "table", "csv");

    private Training() {}

    /** @param args a folder of articles */
    public static void main(String[] args) {
        Streams streams = new Streams(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintWriter(Writer.nullWriter()),
                false,
                false,
                false);
        Polybius polybius = Polybius.shipped(streams);
        for (String format : FORMATS) {
            polybius.run("code", "--format", format, args[0]);
        }
        polybius.run("demo", "--no-serve");
        polybius.run("extract", args[0]);
        polybius.run("--help");
    }
}
