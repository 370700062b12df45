package org.polybius.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.polybius.web.event.Json;
import org.polybius.web.event.Shown;
import tools.jackson.databind.JsonNode;

/**
 * How often the coder is right, by type, as {@code polybius eval corpus} measured it once; the figures come with Polybius and
 * say of which coder they are (docs/pages.md tells how they are made).
 *
 * @param json all that was measured
 */
public record Accuracy(LocalDate measured, String coder, long sentences, long events, List<Type> types, JsonNode json) {

    private static final Accuracy SHIPPED = read();

    /**
     * Shares are 0 to 1.
     *
     * @param events that the sentences have
     * @param act of those coded, in which type and trigger are right
     * @param whole of those coded, in which all parties are right too
     * @param found of those that the sentences have
     */
    public record Type(String name, long events, long coded, double act, double whole, double found) {

        private static Type of(String name, JsonNode json) {
            return new Type(
                    name.toLowerCase(Locale.ROOT),
                    json.path("events").asLong(),
                    json.path("coded").asLong(),
                    json.path("act_precision").asDouble(),
                    json.path("event_precision").asDouble(),
                    json.path("act_recall").asDouble());
        }
    }

    /** The one that comes with this Polybius. */
    static Accuracy shipped() {
        return SHIPPED;
    }

    private static Accuracy read() {
        try (InputStream in = Accuracy.class.getResourceAsStream("accuracy.json")) {
            return of(Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Accuracy of(JsonNode json) {
        JsonNode test = json.path("test");
        return new Accuracy(
                LocalDate.parse(json.path("measured").asString()),
                test.path("coder").asString(),
                test.path("sentences").asLong(),
                test.path("events").asLong(),
                test.path("by_type").properties().stream()
                        .map(type -> Type.of(type.getKey(), type.getValue()))
                        .toList(),
                json);
    }

    public String day() {
        return Shown.day(measured);
    }

    /** "62%", and a dash where there was nothing to be measured. */
    public static String percent(double share, long of) {
        return of == 0 ? "–" : Math.round(share * 100) + "%";
    }

    /** All types together. */
    public Type all() {
        JsonNode test = json.path("test");
        return new Type(
                "all types",
                events,
                types.stream().mapToLong(Type::coded).sum(),
                test.path("act_precision").asDouble(),
                test.path("event_precision").asDouble(),
                test.path("act_recall").asDouble());
    }
}
