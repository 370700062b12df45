package org.polybius.engine.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** All rules, found by the lemma of their triggers. Immutable: share one. */
public final class RuleBook {

    /** A rule's pattern, with its rule. */
    record Entry(Rule rule, RulePattern pattern, int order) {}

    private final List<Rule> rules;
    private final Map<String, List<Entry>> verbs;
    private final Map<String, List<Entry>> nouns;
    private final Map<String, Map<String, WordSet>> cues;
    private final Map<String, List<String>> lists;
    private final String version;

    /**
     * @param verbs by lemma, in the order of the rules
     * @param cues by the name of the type
     */
    RuleBook(
            List<Rule> rules,
            Map<String, List<Entry>> verbs,
            Map<String, List<Entry>> nouns,
            Map<String, Map<String, WordSet>> cues,
            Map<String, List<String>> lists,
            String version) {
        this.rules = rules;
        this.verbs = verbs;
        this.nouns = nouns;
        this.cues = cues;
        this.lists = lists;
        this.version = version;
    }

    /** The rules that Polybius ships, as the build checked and packed them. */
    public static RuleBook standard() {
        return PackedRules.read();
    }

    List<Entry> at(ParsedSentence sentence, Token token) {
        if (token.isVerb()) {
            return verbs.getOrDefault(token.lemma(), List.of());
        }
        List<Entry> hyphenated = nouns.get(WordSet.hyphenated(sentence, token));
        if (hyphenated != null) {
            return hyphenated;
        }
        if (!token.isNoun()) {
            return List.of();
        }
        List<Entry> byLemma = nouns.get(token.lemma());
        return byLemma != null ? byLemma : nouns.getOrDefault(token.surface().toLowerCase(Locale.ROOT), List.of());
    }

    List<Rule> rules() {
        return rules;
    }

    /** The words that tell the modes of {@code type}. */
    Map<String, WordSet> cues(EventType type) {
        return cues.getOrDefault(type.name(), Map.of());
    }

    /** The words of the list {@code name}, which must exist. */
    Set<String> list(String name) {
        return Set.copyOf(lists.get(name));
    }

    /** The ids of all rules, in order. */
    public List<String> ids() {
        return rules.stream().map(Rule::id).toList();
    }

    /** The lemmas that may trigger an event of {@code type}. */
    public Set<String> triggers(EventType type) {
        Set<String> result = new TreeSet<>();
        rules.stream()
                .filter(rule -> rule.type() == type)
                .forEach(rule -> rule.patterns()
                        .forEach(pattern -> result.addAll(pattern.trigger().heads())));
        return result;
    }

    /** Digest of the rule files: the same digest, the same rules. */
    public String version() {
        return version;
    }

    Map<String, List<Entry>> verbs() {
        return verbs;
    }

    Map<String, List<Entry>> nouns() {
        return nouns;
    }

    Map<String, Map<String, WordSet>> cues() {
        return cues;
    }

    Map<String, List<String>> lists() {
        return lists;
    }
}
