package org.polybius.engine.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists of this package: UTF-8, one entry a line, {@code #} opening a comment line. */
final class WordFile {

    private WordFile() {}

    static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        try (InputStream in = WordFile.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return lines;
    }

    static Set<String> lowerCase(String name) {
        return lines(name).stream().map(line -> line.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
