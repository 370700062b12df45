package org.polybius.engine.parsing.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts to tokenize: what was written for it, what the project has anyway, and random changes of these. */
public final class Corpus {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
    private static final Path RULES = Path.of("src/main/resources/org/polybius/engine/event/rules");
    private static final Path DEMO = Path.of("..", "cli/src/main/resources/org/polybius/cli/demo");
    private static final Path NEWS = Path.of("..", "..", "shared/news/wikinews.jsonl");

    /** Characters and strings that tokenizers trip over. */
    private static final String[] NASTY = {
        " ",
        "  ",
        "\t",
        "\n",
        "\r",
        "\f",
        "\u000B",
        "\u0085",
        "\u00A0",
        "\u2028",
        "\u2029",
        "\u200B",
        "\u3000",
        "\0",
        "\u0007",
        ".",
        "..",
        "...",
        "…",
        ",",
        ";",
        ":",
        "!",
        "?",
        "?!",
        "-",
        "--",
        "–",
        "—",
        "‐",
        "−",
        "_",
        "/",
        "//",
        "\\",
        "|",
        "~",
        "=",
        "+",
        "&",
        "*",
        "^",
        "%",
        "#",
        "$",
        "@",
        "`",
        "'",
        "''",
        "\"",
        "‘",
        "’",
        "“",
        "”",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "<",
        ">",
        "«",
        "»",
        "€",
        "£",
        "¥",
        "¢",
        "₹",
        "US$",
        "usd",
        "eur",
        "hk$",
        "5",
        "90",
        "1990",
        "1,000",
        "0.5",
        "2nd",
        "a",
        "s",
        "t",
        "n't",
        "'s",
        "n",
        "I",
        "Y",
        "b",
        "cd",
        "Mr",
        "adm",
        "no",
        "No.",
        "km",
        "kg",
        "m",
        "é",
        "Ž",
        "ß",
        "İ",
        "ſ",
        "K",
        "\u008A",
        "\u009F",
        "ж",
        "中",
        "。",
        "😀",
        "\uD83D",
        "\uDE00",
        "→",
        "•",
        "‼",
        "⁇",
        "±",
        "√",
        "½",
        "www.",
        ".com",
        ".org",
        ".html",
        ".7z",
        "http://",
        "://",
        "a@b.cd",
        ":pw@",
        ":8080",
        "127.0.0.1",
        ":-)",
        ":D",
        "xD",
        "<3",
        "^_^",
        "w/o",
        "cannot",
        "gonna",
        "anti-",
        "-fold",
        "-o-",
        "1990-95",
        "end.Then"
    };

    private Corpus() {}

    /** Lines of the test's own file. */
    public static List<String> sentences() {
        try (InputStream in = Corpus.class.getResourceAsStream("sentences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(Corpus::unescaped)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String line) {
        return ESCAPE.matcher(line)
                .replaceAll(
                        match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
    }

    /** The lines of the rule files and of the demo's articles. */
    public static List<String> projectLines() {
        return Stream.of(RULES, DEMO)
                .flatMap(Corpus::files)
                .flatMap(Corpus::lines)
                .toList();
    }

    /** The lines of a year of news, where it lies beside the checkout; none elsewhere. */
    public static List<String> news() {
        return Files.exists(NEWS) ? lines(NEWS).flatMap(Corpus::texts).toList() : List.of();
    }

    /** The texts in a line of JSON, roughly: what stands between line breaks. */
    private static Stream<String> texts(String json) {
        return Stream.of(unescaped(json).replace("\\\"", "\"").split("\\\\n"));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many random changes of texts, always the same ones. */
    public static List<String> mutations(List<String> texts, int count) {
        Random random = new Random(7);
        List<String> mutations = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String text = texts.get(random.nextInt(texts.size()));
            mutations.add(mutated(window(text, random), random));
        }
        return mutations;
    }

    /** A part of a text, for short ones have more chances to be odd as a whole. */
    private static String window(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(60));
        return text.substring(from, to);
    }

    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        for (int changes = random.nextInt(6); changes > 0; changes--) {
            int from = random.nextInt(mutated.length() + 1);
            int to = Math.min(mutated.length(), from + random.nextInt(3));
            mutated.replace(from, to, NASTY[random.nextInt(NASTY.length)]);
        }
        return mutated.toString();
    }

    /** Texts of nothing but nasty strings. */
    static List<String> nasty(int count) {
        Random random = new Random(11);
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int parts = random.nextInt(7); parts >= 0; parts--) {
                text.append(NASTY[random.nextInt(NASTY.length)]);
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
