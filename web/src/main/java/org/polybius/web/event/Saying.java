package org.polybius.web.event;

import java.util.List;
import java.util.Optional;
import org.polybius.engine.article.Span;
import tools.jackson.databind.JsonNode;

/**
 * One step of who says so.
 *
 * @param source empty where the text names none
 * @param stance {@code asserts}, {@code denies} or {@code doubts}
 * @param cue the words that tell of the saying
 */
public record Saying(Optional<Party> source, String stance, String cue, List<Span> cueSpans, List<Span> content) {

    static Saying of(JsonNode step) {
        return new Saying(
                step.path("source").isObject() ? Optional.of(Party.of(step.path("source"))) : Optional.empty(),
                step.path("stance").asString(),
                Shown.line(
                        String.join(
                                " … ",
                                step.path("cue")
                                        .valueStream()
                                        .map(c -> c.path("text").asString())
                                        .toList()),
                        80),
                step.path("cue").valueStream().map(Json::span).toList(),
                step.path("content").valueStream().map(Json::span).toList());
    }

    public String who() {
        return source.map(Party::label).orElse("an unnamed source");
    }

    /** "says", "denies", "doubts". */
    public String verb() {
        return stance.equals("asserts") ? "says" : stance;
    }
}
