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

    /** Last word of an entry to the words before it, one array an entry. */
    private final Map<String, List<List<String>>> byHead;

    private WordSet(Map<String, List<List<String>>> byHead) {
        this.byHead = byHead;
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

    /** The entries that {@code head} heads, each without it: one array of words an entry. */
    List<List<String>> rests(String head) {
        return byHead.getOrDefault(head, List.of());
    }

    boolean isEmpty() {
        return byHead.isEmpty();
    }

    /** Whether {@code noun} is one of these, by lemma or as printed. */
    boolean hasNoun(ParsedSentence sentence, Token noun) {
        return entries(noun)
                .anyMatch(modifiers -> sentence.children(noun).stream()
                        .map(Token::lemma)
                        .toList()
                        .containsAll(modifiers));
    }

    /** Whether {@code noun} is one of these by an entry of several words. */
    boolean hasPhrase(ParsedSentence sentence, Token noun) {
        List<String> modifiers =
                sentence.children(noun).stream().map(Token::lemma).toList();
        return entries(noun).anyMatch(rest -> !rest.isEmpty() && modifiers.containsAll(rest));
    }

    /** Whether {@code verb} is one of these; its particle must be the entry's, or both have none. */
    boolean hasVerb(ParsedSentence sentence, Token verb) {
        List<String> particles =
                sentence.children(verb, "prt").map(Token::lemma).toList();
        return entries(verb)
                .anyMatch(rest -> rest.isEmpty() ? particles.isEmpty() : hasParticle(sentence, verb, rest.get(0)));
    }

    private static boolean hasParticle(ParsedSentence sentence, Token verb, String particle) {
        return sentence.children(verb).stream()
                .anyMatch(t -> t.lemma().equals(particle)
                        && (t.label().equals("prt")
                                || t.label().equals("advmod")
                                || t.label().equals("prep")));
    }

    private Stream<List<String>> entries(Token token) {
        List<List<String>> byLemma = byHead.getOrDefault(token.lemma(), List.of());
        return byLemma.isEmpty()
                ? byHead.getOrDefault(token.surface().toLowerCase(Locale.ROOT), List.of()).stream()
                : byLemma.stream();
    }
}
