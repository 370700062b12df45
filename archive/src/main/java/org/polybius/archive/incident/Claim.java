package org.polybius.archive.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.polybius.engine.event.Factuality;

/**
 * One source's version of an incident. What the version is worth is not judged.
 *
 * @param factuality what it says of the incident: that it happened, that it did not, that it is to
 * @param source who says so: a name and code, or the words of the text; empty where outlets say it in their own voice, or
 *     the text does not name who ({@code ownVoice} tells which)
 * @param ownVoice whether it is the outlets' own
 * @param since day of publication of the first article that has it
 * @param wordings every place where it stands, the earliest first
 */
public record Claim(
        Factuality factuality,
        Optional<String> source,
        boolean ownVoice,
        Optional<LocalDate> since,
        List<Wording> wordings) {

    public Claim {
        wordings = List.copyOf(wordings);
    }

    /**
     * Where a claim stands.
     *
     * @param outlet who published it
     * @param cue the words of saying, such as {@code denied}; empty in an outlet's own voice
     * @param content what is said; in an outlet's own voice the words that name the act
     * @param event id of the event
     */
    public record Wording(
            Optional<String> outlet, Optional<LocalDate> published, String cue, String content, String event) {}
}
