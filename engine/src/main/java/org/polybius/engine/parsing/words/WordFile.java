package org.polybius.engine.parsing.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The word lists of this package: UTF-8, one entry a line; a number sign and a blank open a comment line. */
final class WordFile {

    private WordFile() {}

    static Set<String> words(String name) {
        return Set.copyOf(lines(name));
    }

    static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        try (InputStream in = WordFile.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("# ")) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return lines;
    }
}
