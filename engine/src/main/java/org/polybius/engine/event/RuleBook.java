package org.polybius.engine.event;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.polybius.engine.event.RulePattern.Kind;
import org.polybius.engine.parsing.Token;

/** All rules, found by the lemma of their triggers. Immutable. */
public final class RuleBook {

    /** A rule's pattern, with its rule. */
    record Entry(Rule rule, RulePattern pattern, int order) {}

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, List<Entry>> nouns = new HashMap<>();
    private final Map<EventType, Map<String, WordSet>> cues = new EnumMap<>(EventType.class);
    private final Map<String, List<String>> lists;
    private final String version;

    private RuleBook(List<YamlFile> files, YamlFile listFile) {
        lists = lists(listFile);
        for (YamlFile file : files) {
            RuleFile read = RuleFile.read(file, lists);
            cues.put(read.type(), read.cues());
            read.rules().forEach(this::add);
        }
        version = digest(files, listFile);
    }

    /**
     * The rules that Polybius ships.
     *
     * @throws RuleException if a rule file is wrong; the message names file and line
     */
    public static RuleBook standard() {
        List<YamlFile> files = new ArrayList<>();
        for (EventType type : EventType.values()) {
            files.add(YamlFile.resource("rules/" + type.name().toLowerCase(Locale.ROOT) + ".yaml"));
        }
        return new RuleBook(files, YamlFile.resource("rules/lists.yaml"));
    }

    static RuleBook of(List<YamlFile> files, YamlFile lists) {
        return new RuleBook(files, lists);
    }

    private static Map<String, List<String>> lists(YamlFile file) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        file.top().forEach((name, node) -> {
            List<String> words = new ArrayList<>();
            for (String word : file.texts(node)) {
                // A list may hold lists that stand above it.
                if (word.startsWith("@")) {
                    if (!lists.containsKey(word.substring(1))) {
                        throw file.error(node, "no list above is called '" + word + "'");
                    }
                    words.addAll(lists.get(word.substring(1)));
                } else {
                    words.add(word);
                }
            }
            lists.put(name, List.copyOf(words));
        });
        return lists;
    }

    private void add(Rule rule) {
        for (Rule other : rules) {
            if (other.id().equals(rule.id())) {
                throw new RuleException(rule.origin(), "rule '" + rule.id() + "' stands already at " + other.origin());
            }
        }
        rules.add(rule);
        for (RulePattern pattern : rule.patterns()) {
            Map<String, List<Entry>> index = pattern.kind() == Kind.VERB ? verbs : nouns;
            for (String head : pattern.trigger().heads()) {
                index.computeIfAbsent(head, key -> new ArrayList<>()).add(new Entry(rule, pattern, rules.size()));
            }
        }
    }

    List<Entry> at(Token token) {
        if (token.isVerb()) {
            return verbs.getOrDefault(token.lemma(), List.of());
        }
        if (!token.isNoun()) {
            return List.of();
        }
        List<Entry> byLemma = nouns.get(token.lemma());
        return byLemma != null ? byLemma : nouns.getOrDefault(token.surface().toLowerCase(Locale.ROOT), List.of());
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** The words that tell the modes of {@code type}. */
    Map<String, WordSet> cues(EventType type) {
        return cues.getOrDefault(type, Map.of());
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

    private static String digest(List<YamlFile> files, YamlFile lists) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            files.forEach(file -> sha.update(file.bytes()));
            sha.update(lists.bytes());
            return HexFormat.of().formatHex(sha.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
