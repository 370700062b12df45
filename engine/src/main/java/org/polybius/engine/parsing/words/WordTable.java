package org.polybius.engine.parsing.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tokenizer's words by what it knows of them: UTF-8, two columns, {@code #} opening a comment line. */
final class WordTable {

    private static final String FILE = "tokenizer.tsv";

    private final Map<String, List<String>> wordsByKind = new HashMap<>();

    /** @throws IllegalStateException naming file and line, where a row has not two columns */
    static WordTable read() {
        WordTable table = new WordTable();
        try (InputStream in = WordTable.class.getResourceAsStream(FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.startsWith("#")) {
                    table.add(line, number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return table;
    }

    private void add(String line, int number) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
            throw new IllegalStateException(FILE + ":" + number + ": 2 columns wanted");
        }
        String kind = line.substring(0, tab);
        List<String> words = wordsByKind.get(kind);
        if (words == null) {
            words = new ArrayList<>();
            wordsByKind.put(kind, words);
        }
        words.add(line.substring(tab + 1));
    }

    /** In the order of the file. */
    List<String> words(String kind) {
        return wordsByKind.get(kind);
    }
}
