package org.polybius.training;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The word pieces of a tokenizer published as JSON. */
final class Vocabulary {

    private Vocabulary() {}

    /** The pieces by their numbers, from 0 without a gap. */
    static List<String> read(InputStream tokenizer) {
        JsonNode pieces = JsonMapper.shared().readTree(tokenizer).path("model").path("vocab");
        List<Map.Entry<String, JsonNode>> entries = new ArrayList<>(pieces.properties());
        entries.sort(Comparator.comparingInt(entry -> entry.getValue().intValue()));
        return entries.stream().map(Map.Entry::getKey).toList();
    }
}
