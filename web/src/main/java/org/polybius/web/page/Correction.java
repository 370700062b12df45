package org.polybius.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Factuality;
import org.polybius.web.http.Refusal;
import org.polybius.web.http.Submission;

/**
 * How an event should have been coded, as a reader says.
 *
 * @param absent the sentence tells of no such event; the rest means nothing then
 * @param actor words of the sentence for each; none where nobody is named
 * @param source who says so, where somebody does
 */
record Correction(
        boolean absent,
        EventType type,
        Factuality factuality,
        List<String> actor,
        List<String> recipient,
        Optional<String> source,
        Optional<String> note) {

    private static final int LONGEST = 4000;

    static Correction of(Submission submission) {
        return new Correction(
                submission.field("absent").isPresent(),
                choice(submission, "type", EventType.values()),
                choice(submission, "factuality", Factuality.values()),
                phrases(submission, "actor"),
                phrases(submission, "recipient"),
                field(submission, "source"),
                field(submission, "note"));
    }

    private static <T extends Enum<T>> T choice(Submission submission, String name, T[] values) {
        String chosen = field(submission, name).orElse("").toUpperCase(Locale.ROOT);
        return Arrays.stream(values)
                .filter(value -> value.name().equals(chosen))
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest(name + " must be one of "
                        + String.join(
                                ", ", Arrays.stream(values).map(Enum::name).toList())));
    }

    private static List<String> phrases(Submission submission, String name) {
        return field(submission, name)
                .map(text -> Arrays.stream(text.split(";"))
                        .map(String::strip)
                        .filter(phrase -> !phrase.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    private static Optional<String> field(Submission submission, String name) {
        return submission.field(name).map(value -> {
            if (value.length() > LONGEST) {
                throw Refusal.badRequest("a report has at most " + LONGEST + " characters");
            }
            return value.strip();
        });
    }
}
