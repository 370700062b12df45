package org.polybius.engine.event;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * Words that a pattern accepts at one place, by lemma. An entry of several words, "hunger_strike", is a noun with its
 * modifiers; in a verb's place, "call_off", it is a verb with its particle.
 */
final class WordSet {

    static final WordSet ANY = new WordSet(Map.of());

    private static final Set<String> PARTICLE_LABELS = Set.of("prt", "advmod", "prep");

    /** Last word of an entry to the words before it, one array an entry. */
    private final Map<String, List<List<String>>> byHead;

    private WordSet(Map<String, List<List<String>>> byHead) {
        this.byHead = byHead;
    }

    /** @param byHead as {@link #byHead()} gives it */
    static WordSet of(Map<String, List<List<String>>> byHead) {
        return byHead.isEmpty() ? ANY : new WordSet(byHead);
    }

    static WordSet ofNouns(Stream<String> entries) {
        return of(entries, words -> words.size() - 1);
    }

    static WordSet ofVerbs(Stream<String> entries) {
        return of(entries, words -> 0);
    }

    private static WordSet of(Stream<String> entries, java.util.function.ToIntFunction<List<String>> headOf) {
        Map<String, List<List<String>>> byHead = new LinkedHashMap<>();
        entries.forEach(entry -> {
            List<String> words = Arrays.asList(entry.split("_"));
            int head = headOf.applyAsInt(words);
            List<String> rest = Stream.concat(
                            words.subList(0, head).stream(), words.subList(head + 1, words.size()).stream())
                    .toList();
            byHead.merge(
                    words.get(head),
                    List.of(rest),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        });
        return new WordSet(byHead);
    }

    Set<String> heads() {
        return byHead.keySet();
    }

    /** Each entry's head to the other words of all its entries. */
    Map<String, List<List<String>>> byHead() {
        return byHead;
    }

    boolean isEmpty() {
        return byHead.isEmpty();
    }

    /** Whether none of these has other words beside its head. */
    boolean isOfSingleWords() {
        return byHead.values().stream().flatMap(List::stream).allMatch(List::isEmpty);
    }

    /** Whether {@code noun} is one of these, by lemma or as printed. */
    boolean hasNoun(ParsedSentence sentence, Token noun) {
        for (List<String> modifiers : entries(noun)) {
            if (hasChildren(sentence, noun, modifiers)) {
                return true;
            }
        }
        return byHead.containsKey(hyphenated(sentence, noun));
    }

    /** The whole of a word of which {@code last} is what the tokenizer left behind its hyphen: "sit-in"; else nothing. */
    static String hyphenated(ParsedSentence sentence, Token last) {
        int hyphen = last.index() - 1;
        return hyphen > 0 && sentence.token(hyphen).surface().equals("-")
                ? sentence.token(hyphen - 1).surface().toLowerCase(Locale.ROOT) + "-" + last.lemma()
                : "";
    }

    /** Whether {@code noun} is one of these by an entry of several words. */
    boolean hasPhrase(ParsedSentence sentence, Token noun) {
        for (List<String> modifiers : entries(noun)) {
            if (!modifiers.isEmpty() && hasChildren(sentence, noun, modifiers)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasChildren(ParsedSentence sentence, Token noun, List<String> lemmas) {
        for (String lemma : lemmas) {
            if (!sentence.hasChild(noun, t -> t.lemma().equals(lemma))) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code verb} is one of these; its particle must be the entry's, or both have none. */
    boolean hasVerb(ParsedSentence sentence, Token verb) {
        for (List<String> rest : entries(verb)) {
            boolean fits = rest.isEmpty() ? !sentence.hasChild(verb, "prt") : hasParticle(sentence, verb, rest.get(0));
            if (fits) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasParticle(ParsedSentence sentence, Token verb, String particle) {
        return sentence.hasChild(verb, t -> t.lemma().equals(particle) && PARTICLE_LABELS.contains(t.label()));
    }

    private List<List<String>> entries(Token token) {
        List<List<String>> byLemma = byHead.get(token.lemma());
        return byLemma != null ? byLemma : byHead.getOrDefault(token.surface().toLowerCase(Locale.ROOT), List.of());
    }
}
