package org.polybius.engine.parsing.conversion;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.polybius.engine.parsing.WordLexicon;
import org.polybius.engine.parsing.linear.HashIndex;
import org.polybius.engine.parsing.linear.StringHash;

/** Converts the published ambiguity classes and Brown clusters into one table of words. */
final class LexiconConverter {

    private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/";

    private record Entry(long mixed, int number) {}

    private LexiconConverter() {}

    static void convert(Path target) throws IOException {
        Map<String, List<String>> tags = read("en-ambiguity-classes-simplified-lowercase.xz");
        Map<String, Set<String>> clusters = read("en-brown-clusters-simplified-lowercase.xz");
        Map<String, Integer> classNumbers = numbers(tags.values());
        Map<String, Integer> clusterNumbers = numbers(clusters.values());
        Set<String> words = new HashSet<>(tags.keySet());
        words.addAll(clusters.keySet());
        List<Entry> entries = new ArrayList<>();
        for (String word : words) {
            int number = WordLexicon.number(
                    classNumbers.get(text(tags.get(word))),
                    clusterNumbers.get(text(clusters.get(word))),
                    clusterNumbers.size());
            entries.add(new Entry(HashIndex.mix(StringHash.of(word)), number));
        }
        entries.sort(Comparator.comparing(Entry::mixed, Long::compareUnsigned));
        write(target, List.copyOf(classNumbers.keySet()), List.copyOf(clusterNumbers.keySet()), entries);
    }

    @SuppressWarnings("unchecked")
    private static <T> T read(String name) throws IOException {
        try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(LEXICA + name)) {
            return (T) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(name + " is not a lexicon of this library's version", e);
        }
    }

    /** Numbers the different sets of {@code sets}, in alphabetic order; the first is empty. */
    private static Map<String, Integer> numbers(Collection<? extends Collection<String>> sets) {
        Set<String> texts = new TreeSet<>();
        texts.add("");
        sets.forEach(set -> texts.add(text(set)));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        texts.forEach(text -> numbers.put(text, numbers.size()));
        return numbers;
    }

    /** In the order in which the library meets the members, on which the sum of their weights depends. */
    private static String text(Collection<String> set) {
        return set == null ? "" : String.join(" ", set);
    }

    private static void write(Path target, List<String> classes, List<String> clusters, List<Entry> entries)
            throws IOException {
        long[] mixed = entries.stream().mapToLong(Entry::mixed).toArray();
        int[] numbers = entries.stream().mapToInt(Entry::number).toArray();
        HashIndex.of(mixed, numbers);
        try (ModelOutput out = new ModelOutput(target)) {
            out.strings(classes);
            out.strings(clusters);
            out.longs(mixed);
            out.ints(numbers);
        }
    }
}
