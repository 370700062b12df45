package org.polybius.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polybius.engine.article.Span;

/**
 * An attribution of a BRAT standoff file: {@code T} lines hold spans, {@code E} lines tie them together. Any part may be
 * empty but the cue. Spans count code points in the file and UTF-16 code units here.
 */
record GoldAttribution(List<Span> source, List<Span> cue, List<Span> content) {

    static List<GoldAttribution> read(Path ann, String text) throws IOException {
        Map<String, List<Span>> spans = new HashMap<>();
        List<GoldAttribution> result = new ArrayList<>();
        List<String> events = new ArrayList<>();
        int number = 0;
        for (String line : Files.readString(ann).split("\n")) {
            number++;
            String[] fields = line.split("\t");
            // A span's words may hold line breaks, so a line that is neither is the rest of one.
            if (line.startsWith("T") && fields.length > 1 && fields[1].contains(" ")) {
                spans.put(fields[0], spans(fields[1], text, ann + ":" + number));
            } else if (line.startsWith("E") && fields.length > 1) {
                events.add(fields[1].trim());
            }
        }
        events.forEach(event -> result.add(of(event, spans)));
        result.removeIf(attribution -> attribution.cue.isEmpty());
        return result;
    }

    private static List<Span> spans(String field, String text, String where) {
        List<Span> result = new ArrayList<>();
        for (String part : field.substring(field.indexOf(' ') + 1).split(";")) {
            String[] ends = part.trim().split(" ");
            try {
                int start = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
                int end = text.offsetByCodePoints(0, Integer.parseInt(ends[1]));
                result.add(new Span(start, end));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IllegalArgumentException(where + ": not a span of the text: " + part, e);
            }
        }
        return result;
    }

    private static GoldAttribution of(String event, Map<String, List<Span>> spans) {
        Map<String, List<Span>> parts = new HashMap<>();
        for (String part : event.split(" ")) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                String role = part.substring(0, colon).replaceAll("\\d+$", "");
                parts.computeIfAbsent(role, key -> new ArrayList<>())
                        .addAll(spans.getOrDefault(part.substring(colon + 1), List.of()));
            }
        }
        return new GoldAttribution(
                parts.getOrDefault("Source", List.of()),
                parts.getOrDefault("Cue", List.of()),
                parts.getOrDefault("Content", List.of()));
    }
}
