package org.polybius.archive.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether the words for a thing are words for arms, by {@code arms.tsv}. */
final class ArmsWords {

    private static final Map<String, String> KINDS = load();
    private static final int MOST_WORDS = 3;

    /** Where what a thing is ends, and what belongs to it begins. */
    private static final Pattern END =
            Pattern.compile("\\s+(?:for|to|from|with|in|at|by|worth|against|that|which|on)\\s+.*|,.*");

    private static final Pattern OF = Pattern.compile("\\s+of\\s+");

    /** What may stand behind a word for arms: "missile systems", but not "tank driver". */
    private static final Set<String> TAILS = Set.of(
            "system",
            "battery",
            "launcher",
            "sale",
            "shipment",
            "delivery",
            "export",
            "transfer",
            "package",
            "supply",
            "component",
            "part",
            "round",
            "equipment",
            "vehicle",
            "technology",
            "license",
            "licence");

    private ArmsWords() {}

    private static Map<String, String> load() {
        Map<String, String> kinds = new HashMap<>();
        try (InputStream in = ArmsWords.class.getResourceAsStream("arms.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> kinds.put(cells[0], cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("arms.tsv", e);
        }
        return kinds;
    }

    /** All words for arms, in quotation marks, in order. */
    static List<String> quoted() {
        return KINDS.keySet().stream().sorted().map(word -> '"' + word + '"').toList();
    }

    /** The kind of arms that {@code words} name: "dozens of old tanks" are tanks, and a tank driver is none. */
    static Optional<String> kind(String words) {
        String thing = END.matcher(words.toLowerCase(Locale.ROOT).strip()).replaceFirst("");
        String[] parts = OF.split(thing);
        Optional<String> kind = kindOfHead(parts[0]);
        return kind.isEmpty() && parts.length > 1 ? kindOfHead(parts[1]) : kind;
    }

    private static Optional<String> kindOfHead(String phrase) {
        List<String> words = new ArrayList<>(List.of(phrase.split("\\s+")));
        while (!words.isEmpty() && TAILS.contains(singular(words.get(words.size() - 1)))) {
            words.remove(words.size() - 1);
        }
        for (int count = Math.min(MOST_WORDS, words.size()); count > 0; count--) {
            List<String> last = words.subList(words.size() - count, words.size());
            String start = count == 1 ? "" : String.join(" ", last.subList(0, count - 1)) + " ";
            String end = last.get(count - 1);
            Optional<String> kind = Optional.ofNullable(KINDS.get(start + end))
                    .or(() -> Optional.ofNullable(KINDS.get(start + singular(end))));
            if (kind.isPresent() && !isOther(words, count)) {
                return kind;
            }
        }
        return KINDS.containsKey(phrase) ? Optional.of(KINDS.get(phrase)) : Optional.empty();
    }

    /** "water tanks", "sea shells". */
    private static boolean isOther(List<String> words, int count) {
        return words.size() > count
                && Set.of("water", "fuel", "gas", "oil", "septic", "fish", "think", "sea", "egg", "oxygen", "toy")
                        .contains(words.get(words.size() - count - 1));
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
