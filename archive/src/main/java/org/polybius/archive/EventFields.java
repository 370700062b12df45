package org.polybius.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.polybius.archive.EventChange.FieldChange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stored event's values by their paths, such as {@code actor[0].code}.
 *
 * @param values JSON of each, without what differs between any two coders: the event's id and the rules' version
 */
record EventFields(StoredEvent event, Map<String, String> values) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> LEFT_OUT = Set.of("id", "why.version");
    private static final String NONE = "(none)";

    static EventFields of(StoredEvent event) {
        Map<String, String> values = new LinkedHashMap<>();
        collect("", MAPPER.readTree(event.json()), values);
        values.keySet().removeAll(LEFT_OUT);
        return new EventFields(event, values);
    }

    private static void collect(String path, JsonNode node, Map<String, String> values) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> collect(
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), values));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "[" + i + "]", node.get(i), values);
            }
        } else {
            values.put(path, node.toString());
        }
    }

    String type() {
        return values.get("type");
    }

    boolean standsAt(EventFields other) {
        return sharesSentence(other)
                && values.get("trigger.start").equals(other.values.get("trigger.start"))
                && values.get("trigger.end").equals(other.values.get("trigger.end"));
    }

    boolean overlaps(EventFields other) {
        return sharesSentence(other)
                && number("trigger.start") < other.number("trigger.end")
                && other.number("trigger.start") < number("trigger.end");
    }

    private boolean sharesSentence(EventFields other) {
        return values.get("sentence").equals(other.values.get("sentence"));
    }

    private int number(String path) {
        return Integer.parseInt(values.get(path));
    }

    /** In the order of the fields. */
    List<FieldChange> changesTo(EventFields later) {
        Set<String> paths = new LinkedHashSet<>(values.keySet());
        paths.addAll(later.values.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String path : paths) {
            String old = values.getOrDefault(path, NONE);
            String now = later.values.getOrDefault(path, NONE);
            if (!old.equals(now)) {
                changes.add(new FieldChange(path, old, now));
            }
        }
        return changes;
    }
}
