package org.polybius.engine.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cues of {@code cues.tsv}, by word class and lemma. */
final class CueLexicon {

    private static final String FILE = "cues.tsv";
    private static final Set<String> CLASSES = Set.of("verb", "noun", "adjective", "adverb");

    private final Map<String, Cue> verbs;
    private final Map<String, Cue> nouns;
    private final Map<String, Cue> adjectives;
    private final Map<String, Cue> adverbs;

    private CueLexicon(Map<String, Map<String, Cue>> cues) {
        verbs = Map.copyOf(cues.get("verb"));
        nouns = Map.copyOf(cues.get("noun"));
        adjectives = Map.copyOf(cues.get("adjective"));
        adverbs = Map.copyOf(cues.get("adverb"));
    }

    static CueLexicon load() {
        try (InputStream in = CueLexicon.class.getResourceAsStream(FILE)) {
            return read(
                    FILE,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CueLexicon read(String file, List<String> lines) {
        Map<String, Map<String, Cue>> cues = new HashMap<>();
        CLASSES.forEach(name -> cues.put(name, new HashMap<>()));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                addRow(line.split("\t", -1), file + ":" + (i + 1), cues);
            }
        }
        return new CueLexicon(cues);
    }

    private static void addRow(String[] row, String where, Map<String, Map<String, Cue>> cues) {
        if (row.length != 5 || !CLASSES.contains(row[0])) {
            throw new IllegalArgumentException(where + ": not class, lemma, kind, stance, complements");
        }
        Cue cue = new Cue(
                row[1],
                constant(Kind.class, row[2], where),
                constant(Stance.class, row[3], where),
                Set.of(row[4].split(" ")));
        if (cues.get(row[0]).put(row[1], cue) != null) {
            throw new IllegalArgumentException(where + ": " + row[0] + " " + row[1] + " stands twice");
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name, String where) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where + ": no " + type.getSimpleName() + " \"" + name + "\"", e);
        }
    }

    /** The words of all classes. */
    Set<String> words() {
        return Stream.of(verbs, nouns, adjectives, adverbs)
                .flatMap(cues -> cues.keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    int size() {
        return verbs.size() + nouns.size() + adjectives.size() + adverbs.size();
    }

    Optional<Cue> verb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    Optional<Cue> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    Optional<Cue> adjective(String lemma) {
        return Optional.ofNullable(adjectives.get(lemma));
    }

    Optional<Cue> adverb(String lemma) {
        return Optional.ofNullable(adverbs.get(lemma));
    }
}
