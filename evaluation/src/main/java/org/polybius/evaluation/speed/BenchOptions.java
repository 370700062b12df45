package org.polybius.evaluation.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A benchmark's command line: {@code --name value} pairs and paths, in any order. */
public final class BenchOptions {

    /** System property: the folder of the launcher. */
    private static final String HOME = "polybius.home";

    /** At most eight digits each, so that they are an {@code int}. */
    private static final String NUMBERS = "[1-9]\\d{0,7}(,[1-9]\\d{0,7})*";

    private final Map<String, String> values;
    private final List<Path> paths;

    private BenchOptions(Map<String, String> values, List<Path> paths) {
        this.values = values;
        this.paths = List.copyOf(paths);
    }

    /**
     * @param defaults the options that there are, and their values where none is given
     * @throws IllegalArgumentException if an option is unknown or lacks its value
     */
    public static BenchOptions parse(Map<String, String> defaults, String... args) {
        Map<String, String> values = new TreeMap<>(defaults);
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            if (!args[i].startsWith("--")) {
                paths.add(Path.of(args[i]));
                continue;
            }
            if (values.replace(args[i].substring(2), i + 1 < args.length ? args[i + 1] : "") == null) {
                throw new IllegalArgumentException(args[i] + ": no such option; there are " + defaults.keySet());
            }
            i++;
        }
        return new BenchOptions(values, paths);
    }

    public String value(String name) {
        return values.get(name);
    }

    /** @throws IllegalArgumentException if the option's value is no list of whole numbers above 0 */
    public List<Integer> numbers(String name) {
        String value = values.get(name);
        if (!value.matches(NUMBERS)) {
            throw new IllegalArgumentException("--" + name + " wants whole numbers above 0, not \"" + value + "\"");
        }
        return Stream.of(value.split(",")).map(Integer::valueOf).toList();
    }

    public int number(String name) {
        return numbers(name).get(0);
    }

    /** Where the articles are; the demo's, if no path was given. */
    public List<Path> paths() {
        return paths.isEmpty() ? List.of(home().resolve("cli/src/main/resources/org/polybius/cli/demo")) : paths;
    }

    static Path home() {
        return Path.of(System.getProperty(HOME, "."));
    }
}
