package org.polybius.engine.parsing.conversion;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.polybius.engine.parsing.linear.ModelInput;

/** The command that the build runs: {@code Conversion FOLDER}, the folder being that of the engine's classes. */
public final class Conversion {

    private Conversion() {}

    /** Converts all; the models not where they are there, since the published files of a release never change. */
    public static void main(String[] arguments) throws IOException {
        Path parsing = Path.of(arguments[0], "org", "polybius", "engine", "parsing");
        LemmaConverter.convert(parsing.resolve("words"));
        Path folder = parsing.resolve("linear");
        Path lexicon = folder.resolve("words.lexicon");
        Path tagger = folder.resolve("tagger.model");
        Path parser = folder.resolve("parser.model");
        if (!isCurrent(lexicon) || !isCurrent(tagger) || !isCurrent(parser)) {
            LexiconConverter.convert(lexicon);
            ModelConverter.convert("en-pos.xz", tagger);
            ModelConverter.convert("en-dep.xz", parser);
        }
    }

    /** Whether {@code file} was written, to its end, in the format of today. */
    private static boolean isCurrent(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return in.readInt() == ModelInput.MAGIC;
        } catch (EOFException e) {
            return false;
        }
    }
}
