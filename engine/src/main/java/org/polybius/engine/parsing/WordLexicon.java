package org.polybius.engine.parsing;

import java.util.ArrayList;
import java.util.List;
import org.polybius.engine.parsing.linear.HashIndex;
import org.polybius.engine.parsing.linear.ModelInput;
import org.polybius.engine.parsing.linear.StringHash;
import org.polybius.engine.parsing.linear.Values;

/**
 * What is known of words before they are seen in a sentence: the parts of speech that each takes (its ambiguity class), and
 * the Brown clusters that it is in (Brown et al., "Class-based n-gram models of natural language", 1992). Immutable.
 */
public final class WordLexicon {

    private final HashIndex words;
    private final Values classes;
    private final List<Values> tags;
    private final List<Values> clusters;

    private WordLexicon(HashIndex words, List<String> classes, List<String> clusters) {
        this.words = words;
        this.classes = Values.of(classes.stream()
                .map(tags -> tags.isEmpty() ? null : tags.replace(' ', StringHash.SEPARATOR))
                .toList());
        this.tags = members(classes);
        this.clusters = members(clusters);
    }

    private static List<Values> members(List<String> sets) {
        List<Values> members = new ArrayList<>();
        for (String set : sets) {
            members.add(set.isEmpty() ? null : Values.of(List.of(set.split(" "))));
        }
        return members;
    }

    static WordLexicon load() {
        try (ModelInput in = ModelInput.open("words.lexicon")) {
            List<String> classes = in.strings();
            List<String> clusters = in.strings();
            return new WordLexicon(HashIndex.of(in.longs(), in.ints()), classes, clusters);
        }
    }

    /** The number of a word of a class and set of clusters; the first of each is that of words without. */
    public static int number(int ambiguityClass, int cluster, int clusters) {
        return 1 + ambiguityClass * clusters + cluster;
    }

    /** Gives word {@code word} of {@code sentence} its fields by its simplified form in lower case. */
    void describe(String lowercase, int word, SentenceValues sentence) {
        int number = words.find(StringHash.of(lowercase));
        if (number == 0) {
            return;
        }
        int ambiguityClass = (number - 1) / clusters.size();
        sentence.copy(SentenceValues.Field.AMBIGUITY_CLASSES, word, classes, ambiguityClass);
        sentence.set(SentenceValues.SetField.AMBIGUITY_CLASSES, word, tags.get(ambiguityClass));
        sentence.set(SentenceValues.SetField.WORD_CLUSTERS, word, clusters.get((number - 1) % clusters.size()));
    }
}
