package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The rules of one event type, with the words that tell its modes.
 *
 * @param cues mode to the words that tell it, in the file's order
 */
record RuleFile(EventType type, List<Rule> rules, Map<String, WordSet> cues) {

    private static final Set<String> FILE_KEYS = Set.of("type", "mode-cues", "rules");
    private static final Set<String> RULE_KEYS = Set.of(
            "id", "pattern", "patterns", "mode", "modes", "requires", "examples", "counter-examples", "known-misses");

    private static final Set<EventType> RECIPIENT_REQUIRED =
            Set.of(EventType.COOPERATE, EventType.AID, EventType.SANCTION);

    /** @throws RuleException if the file breaks the rules' form; the message names file and line */
    static RuleFile read(YamlFile file, Map<String, List<String>> lists) {
        Map<String, Node> top = file.top();
        checkKeys(file, top, FILE_KEYS);
        EventType type = type(file, required(file, top, "type"));
        PatternParser patterns = new PatternParser(lists);
        List<Rule> rules = new ArrayList<>();
        for (Node node : file.sequence(required(file, top, "rules"))) {
            rules.add(rule(file, node, type, patterns));
        }
        return new RuleFile(type, List.copyOf(rules), cues(file, top.get("mode-cues"), type));
    }

    private static Rule rule(YamlFile file, Node node, EventType type, PatternParser parser) {
        Map<String, Node> map = file.mapping(node);
        checkKeys(file, map, RULE_KEYS);
        String id = file.scalar(required(file, map, "id", node));
        if (!id.startsWith(type.name().toLowerCase(Locale.ROOT) + "-")) {
            throw file.error(node, "rule '" + id + "' must begin with its type");
        }
        List<RulePattern> patterns = new ArrayList<>();
        Node written = map.containsKey("patterns") ? map.get("patterns") : required(file, map, "pattern", node);
        for (String text : file.texts(written)) {
            try {
                patterns.add(parser.parse(text));
            } catch (IllegalArgumentException e) {
                throw file.error(written, "rule '" + id + "': " + e.getMessage());
            }
        }
        List<String> examples = texts(file, map.get("examples"));
        if (examples.isEmpty()) {
            throw file.error(node, "rule '" + id + "' has no example");
        }
        Node modes = map.containsKey("modes") ? map.get("modes") : map.get("mode");
        return new Rule(
                id,
                type,
                modes == null ? List.of() : modes(file, modes, type),
                requiresRecipient(file, map.get("requires"), type),
                List.copyOf(patterns),
                examples,
                texts(file, map.get("counter-examples")),
                texts(file, map.get("known-misses")),
                file.origin(node));
    }

    /** COOPERATE, AID and SANCTION need a recipient by the codebook, other types by their rule. */
    private static boolean requiresRecipient(YamlFile file, Node node, EventType type) {
        if (node != null && !file.scalar(node).equals("recipient")) {
            throw file.error(node, "a rule can require its recipient, and nothing else");
        }
        return node != null || RECIPIENT_REQUIRED.contains(type);
    }

    private static List<String> modes(YamlFile file, Node node, EventType type) {
        List<String> modes = file.texts(node);
        modes.stream()
                .filter(mode -> !Modes.of(type).contains(mode))
                .findFirst()
                .ifPresent(mode -> {
                    throw file.error(node, type + " has no mode '" + mode + "'");
                });
        return modes;
    }

    private static Map<String, WordSet> cues(YamlFile file, Node node, EventType type) {
        Map<String, WordSet> cues = new LinkedHashMap<>();
        if (node != null) {
            file.mapping(node).forEach((mode, words) -> {
                if (!Modes.of(type).contains(mode)) {
                    throw file.error(words, type + " has no mode '" + mode + "'");
                }
                cues.put(mode, WordSet.ofNouns(file.texts(words).stream()));
            });
        }
        return cues;
    }

    private static EventType type(YamlFile file, Node node) {
        try {
            return EventType.valueOf(file.scalar(node));
        } catch (IllegalArgumentException e) {
            throw file.error(node, "'" + file.scalar(node) + "' is no event type");
        }
    }

    private static List<String> texts(YamlFile file, Node node) {
        return node == null ? List.of() : file.texts(node);
    }

    private static Node required(YamlFile file, Map<String, Node> top, String key) {
        return required(file, top, key, top.values().iterator().next());
    }

    private static Node required(YamlFile file, Map<String, Node> map, String key, Node at) {
        Node node = map.get(key);
        if (node == null) {
            throw file.error(at, "'" + key + "' is missing");
        }
        return node;
    }

    private static void checkKeys(YamlFile file, Map<String, Node> map, Set<String> known) {
        map.forEach((key, node) -> {
            if (!known.contains(key)) {
                throw file.error(
                        node,
                        "unknown key '" + key + "', known: "
                                + known.stream().sorted().collect(Collectors.joining(", ")));
            }
        });
    }
}
