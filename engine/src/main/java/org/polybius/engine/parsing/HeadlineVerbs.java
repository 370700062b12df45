package org.polybius.engine.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The verbs that the tagger takes for nouns in headlines, which leave out articles: "President sacks energy minister",
 * "Drivers end boycott". A part of a headline that has no finite verb is given the first word that can be its verb.
 */
final class HeadlineVerbs {

    /** A word that is to have another tag. */
    record Change(int index, String tag) {}

    /** Verbs of the news that are nouns as well, and want an object. */
    private static final Set<String> TRANSITIVE = Set.of(
            ("accord aid air approach arm arrest attack award axe back ban bar blame blast block blockade bomb bribe bury"
                            + " cap cede challenge charge claim clear close contact convict court cover curb cut dangle daub delay"
                            + " demand dispatch ditch drop ease end exchange export extend eye face fault fear field fine"
                            + " free freeze fund gain grant grill guard hail halt hand haul head help hike honour host hunt"
                            + " import jail join knock land launch lead lift limit link list lob lock loan man market mass"
                            + " mend mind mine mob mull name near net number offer open order oust pardon patch patrol pledge"
                            + " plan plot post press probe protest pull push quiz rap raid ram ransom rebuff recall record"
                            + " release relocate rescue resume return review ring rule sack sanction scorn scrap seal"
                            + " search seize sentence shadow share shell shelve shield ship shun sign skirt slam slap slip snub"
                            + " spare spurn stage start storm strip sue supply support suspect swap tame target tax test"
                            + " thank torch trade transfer trial trim turn veto visit vote vow warn welcome win witness"
                            + " wound")
                    .split(" "));

    /** Verbs of the news that are nouns as well, and go on with a preposition. */
    private static final Set<String> INTRANSITIVE = Set.of(
            "back", "balk", "bow", "clash", "huddle", "march", "mass", "rally", "riot", "scoff", "storm", "strike",
            "walk");

    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");

    private static final Set<String> OPENS_OBJECT =
            Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "CD", "DT", "PRP$", "PRP", "VBN", "VBG", "``", "RP");

    private static final Set<String> OPENS_COMPLEMENT = Set.of("IN", "TO", "RP", "RB");

    private static final Set<String> BREAKS = Set.of(",", ";", ":", "-", "--", "\u2013", "\u2014");

    private static final Set<String> SUBORDINATES = Set.of("as", "after", "while", "before", "amid");

    private static final Set<String> STOPS = Set.of(".", "!", "?");

    private HeadlineVerbs() {}

    /** What is to be changed in the {@code tags} of {@code words}; nothing where they end as a sentence does. */
    static List<Change> changes(List<String> words, List<String> tags) {
        int size = words.size();
        if (size < 3 || STOPS.contains(words.get(size - 1))) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= size; i++) {
            if (i == size || BREAKS.contains(words.get(i))) {
                change(words, tags, start, i).ifPresent(changes::add);
                start = i + 1;
            }
        }
        return changes;
    }

    /** Where "as lawyers vow appeal" begins, whose verb is not the headline's own. */
    private static int mainEnd(List<String> words, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (SUBORDINATES.contains(words.get(i))) {
                return i;
            }
        }
        return end;
    }

    private static Optional<Change> change(List<String> words, List<String> tags, int start, int partEnd) {
        int end = mainEnd(words, start, partEnd);
        if (tags.subList(Math.min(start, end), end).stream().anyMatch(FINITE::contains)) {
            return Optional.empty();
        }
        for (int i = start + 1; i + 1 < end; i++) {
            Optional<String> tag = verbTag(words, tags, i);
            if (tag.isPresent()) {
                return Optional.of(new Change(i, tag.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> verbTag(List<String> words, List<String> tags, int index) {
        String word = words.get(index);
        String before = tags.get(index - 1);
        boolean noun = before.startsWith("NN");
        if (!noun || !word.equals(word.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        if (tags.get(index).equals("NNS") && word.endsWith("s")) {
            boolean verb = bases(word).stream().anyMatch(base -> goesOn(base, tags.get(index + 1)));
            return verb && !before.endsWith("S") ? Optional.of("VBZ") : Optional.empty();
        }
        boolean many = before.endsWith("S") || isSecondOfTwo(words, tags, index - 1);
        boolean base = Set.of("NN", "JJ", "RB", "RP").contains(tags.get(index));
        return many && base && goesOn(word, tags.get(index + 1)) ? Optional.of("VBP") : Optional.empty();
    }

    /** "Pakistan, Iran trade prisoners". */
    private static boolean isSecondOfTwo(List<String> words, List<String> tags, int index) {
        return index >= 2
                && words.get(index - 1).equals(",")
                && tags.get(index - 2).startsWith("NNP");
    }

    private static boolean goesOn(String base, String next) {
        return TRANSITIVE.contains(base) && OPENS_OBJECT.contains(next)
                || INTRANSITIVE.contains(base) && OPENS_COMPLEMENT.contains(next);
    }

    /** What "vetoes", "masses" and "sacks" may be forms of. */
    private static List<String> bases(String word) {
        String shorter = word.substring(0, word.length() - 1);
        return word.endsWith("es") ? List.of(shorter, word.substring(0, word.length() - 2)) : List.of(shorter);
    }
}
