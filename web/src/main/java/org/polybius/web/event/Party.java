package org.polybius.web.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polybius.engine.actor.Sector;
import org.polybius.engine.actor.SectorNames;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who acts, is acted upon or speaks.
 *
 * @param name who it is, or where that is not known the words
 * @param note sector in words, or the codes that fit where several do; may be empty
 * @param words as printed
 * @param code ISO 3166-1 alpha-3 or international
 */
public record Party(String name, String note, String words, Optional<String> code) {

    private static final int LONGEST = 80;

    static Party of(JsonNode entity) {
        String words = Shown.line(entity.path("text").asString(), LONGEST);
        JsonNode name = entity.path("name");
        return new Party(
                name.isString() ? Shown.line(name.asString(), LONGEST) : words,
                note(entity),
                words,
                Json.text(entity.path("code")));
    }

    private static String note(JsonNode entity) {
        List<String> notes = new ArrayList<>();
        List<String> candidates = Json.texts(entity.path("candidates"));
        if (!candidates.isEmpty()) {
            notes.add(String.join(" or ", candidates) + "?");
        }
        Json.texts(entity.path("sectors")).stream()
                .limit(1)
                .map(sector -> SectorNames.of(Sector.valueOf(sector)))
                .forEach(notes::add);
        return String.join(", ", notes);
    }

    /** "Kenya (government)". */
    public String label() {
        return note.isEmpty() ? name : name + " (" + note + ")";
    }
}
