package org.polybius.archive.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.polybius.archive.incident.Claim.Wording;
import org.polybius.engine.event.Factuality;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads from an incident's events who says what of it. */
final class Claims {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Claims of the same kind by the same source are one. */
    private record Version(Factuality factuality, boolean ownVoice, String identity) {}

    private record Statement(Version version, Optional<String> source, Wording wording) {}

    private Claims() {}

    static List<Claim> of(List<IncidentEvent> events) {
        Map<Version, List<Statement>> versions = new LinkedHashMap<>();
        events.stream()
                .map(Claims::statement)
                .sorted(Comparator.comparing((Statement s) ->
                        s.wording().published().map(Object::toString).orElse("9")))
                .forEach(statement -> versions.computeIfAbsent(statement.version(), v -> new ArrayList<>())
                        .add(statement));
        return versions.entrySet().stream()
                .map(entry -> claim(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Claim::factuality))
                .toList();
    }

    private static Claim claim(Version version, List<Statement> statements) {
        return new Claim(
                version.factuality(),
                statements.get(0).source(),
                version.ownVoice(),
                statements.get(0).wording().published(),
                statements.stream().map(Statement::wording).toList());
    }

    private static Statement statement(IncidentEvent event) {
        JsonNode json = MAPPER.readTree(event.json());
        Optional<JsonNode> step = speaker(json.path("attribution"), event.factuality());
        Optional<JsonNode> source = step.map(s -> s.path("source")).filter(JsonNode::isObject);
        Wording wording = new Wording(
                event.outlet(),
                event.published(),
                step.map(s -> words(s.path("cue"))).orElse(""),
                step.map(s -> words(s.path("content")))
                        .filter(content -> !content.isEmpty())
                        .orElse(json.path("trigger").path("text").asString()),
                event.id());
        Version version = new Version(
                event.factuality(), step.isEmpty(), source.map(Claims::identity).orElse(""));
        return new Statement(version, source.map(Claims::name), wording);
    }

    /**
     * Who vouches for it: of a denial the one who denies, otherwise the innermost, whom the others only repeat. Of what an
     * article asserts, itself, whoever is quoted beside.
     */
    private static Optional<JsonNode> speaker(JsonNode chain, Factuality factuality) {
        if (factuality == Factuality.ASSERTED || factuality == Factuality.NEGATED) {
            return Optional.empty();
        }
        List<JsonNode> steps = StreamSupport.stream(chain.spliterator(), false).toList();
        Optional<JsonNode> denies = steps.stream()
                .filter(step -> step.path("stance").asString().equals("denies"))
                .findFirst();
        return factuality == Factuality.DENIED && denies.isPresent()
                ? denies
                : steps.stream().reduce((outer, inner) -> inner);
    }

    private static String words(JsonNode spans) {
        return StreamSupport.stream(spans.spliterator(), false)
                .map(span -> span.path("text").asString())
                .collect(Collectors.joining(" … "));
    }

    private static String identity(JsonNode source) {
        String sector = source.path("sectors").path(0).asString("");
        return source.path("code").isString()
                ? source.path("code").asString() + " " + sector
                : source.path("text").asString().toLowerCase(Locale.ROOT);
    }

    private static String name(JsonNode source) {
        String text = source.path("text").asString();
        return source.path("code").isString() ? text + " (" + identity(source).strip() + ")" : text;
    }
}
