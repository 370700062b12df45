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

/** The cues of {@code cues.tsv}, by word class and lemma. */
final class CueLexicon {

    private static final String FILE = "cues.tsv";
    private static final Set<String> CLASSES = Set.of("verb", "noun", "adjective", "adverb");

    private final Map<String, Cue> cues;

    private CueLexicon(Map<String, Cue> cues) {
        this.cues = Map.copyOf(cues);
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
        Map<String, Cue> cues = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                addRow(line.split("\t", -1), file + ":" + (i + 1), cues);
            }
        }
        return new CueLexicon(cues);
    }

    private static void addRow(String[] row, String where, Map<String, Cue> cues) {
        if (row.length != 5 || !CLASSES.contains(row[0])) {
            throw new IllegalArgumentException(where + ": not class, lemma, kind, stance, complements");
        }
        Cue cue = new Cue(
                row[1],
                constant(Kind.class, row[2], where),
                constant(Stance.class, row[3], where),
                Set.of(row[4].split(" ")));
        if (cues.put(row[0] + " " + row[1], cue) != null) {
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
        return cues.values().stream().map(Cue::lemma).collect(Collectors.toUnmodifiableSet());
    }

    int size() {
        return cues.size();
    }

    Optional<Cue> verb(String lemma) {
        return Optional.ofNullable(cues.get("verb " + lemma));
    }

    Optional<Cue> noun(String lemma) {
        return Optional.ofNullable(cues.get("noun " + lemma));
    }

    Optional<Cue> adjective(String lemma) {
        return Optional.ofNullable(cues.get("adjective " + lemma));
    }

    Optional<Cue> adverb(String lemma) {
        return Optional.ofNullable(cues.get("adverb " + lemma));
    }
}
