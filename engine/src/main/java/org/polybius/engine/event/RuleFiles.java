package org.polybius.engine.event;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.polybius.engine.event.RuleBook.Entry;
import org.polybius.engine.event.RulePattern.Kind;

/** Reads the rules as they are written, one file a type, into a {@link RuleBook}. */
final class RuleFiles {

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, List<Entry>> nouns = new HashMap<>();
    private final Map<String, Map<String, WordSet>> cues = new HashMap<>();

    private RuleFiles() {}

    /**
     * The files that come with the engine.
     *
     * @throws RuleException if a rule file is wrong; the message names file and line
     */
    static RuleBook standard() {
        List<YamlFile> files = new ArrayList<>();
        for (EventType type : EventType.values()) {
            files.add(YamlFile.resource("rules/" + type.name().toLowerCase(Locale.ROOT) + ".yaml"));
        }
        return read(files, YamlFile.resource("rules/lists.yaml"));
    }

    static RuleBook read(List<YamlFile> files, YamlFile listFile) {
        Map<String, List<String>> lists = lists(listFile);
        RuleFiles book = new RuleFiles();
        for (YamlFile file : files) {
            RuleFile read = RuleFile.read(file, lists);
            book.cues.put(read.type().name(), read.cues());
            read.rules().forEach(book::add);
        }
        return new RuleBook(List.copyOf(book.rules), book.verbs, book.nouns, book.cues, lists, digest(files, listFile));
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
