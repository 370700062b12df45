package org.polybius.engine.parsing.conversion;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.polybius.engine.parsing.words.Lemmas;
import org.polybius.engine.parsing.words.Lemmatizer;
import org.polybius.engine.parsing.words.WordClass;

/** Makes the lemmatizer's word lists of the English ones that the NLP4J library holds as text. */
final class LemmaConverter {

    private static final String LISTS = "edu/emory/mathcs/nlp/component/morph/english/";
    private static final List<String> ORDINAL_DIGITS = List.of("0st", "0nd", "0rd", "0th");

    private LemmaConverter() {}

    /**
     * @param folder to which {@code lemmas.bin} is written; made where it does not exist
     * @throws IllegalStateException where the library is not on the class path
     */
    static void convert(Path folder) throws IOException {
        Lemmatizer lemmatizer = new Lemmatizer(
                wordClass("verb"),
                wordClass("noun"),
                wordClass("adjective"),
                wordClass("adverb"),
                abbreviations(),
                numbers());
        Files.createDirectories(folder);
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(folder.resolve("lemmas.bin"))))) {
            lemmatizer.write(out);
        }
    }

    private static WordClass wordClass(String name) throws IOException {
        return WordClass.of(new HashSet<>(lines(name + ".base")), byWord(name + ".exc", columns -> columns[0]));
    }

    private static Lemmas abbreviations() throws IOException {
        return Lemmas.of(byWord("abbreviation.rule", columns -> columns[0] + "_" + columns[1]));
    }

    /** The last column by what is made of the others; of a word that is listed twice, the last. */
    private static Map<String, String> byWord(String name, Function<String[], String> key) throws IOException {
        return lines(name).stream()
                .map(line -> line.split(" +"))
                .collect(Collectors.toMap(key, columns -> columns[columns.length - 1], (first, last) -> last));
    }

    private static Lemmas numbers() throws IOException {
        Map<String, String> numbers = new HashMap<>();
        ORDINAL_DIGITS.forEach(ordinal -> numbers.put(ordinal, "#ord#"));
        lines("ordinal.base").forEach(ordinal -> numbers.put(ordinal, "#ord#"));
        lines("cardinal.base").forEach(cardinal -> numbers.put(cardinal, "#crd#"));
        return Lemmas.of(numbers);
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = LemmaConverter.class.getClassLoader().getResourceAsStream(LISTS + name)) {
            if (in == null) {
                throw new IllegalStateException("NLP4J's " + name + " is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
