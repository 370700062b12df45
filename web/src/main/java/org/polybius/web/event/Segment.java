package org.polybius.web.event;

import java.util.List;

/**
 * A stretch of text within which nothing begins or ends.
 *
 * @param roles that its words play, as CSS classes; empty for plain text
 * @param events numbers of the events that it is part of, with spaces between
 * @param targets numbers of the events whose act is named first here
 * @param opens brackets that open before it
 * @param closes how many close after it
 * @param shape that the first event of {@code targets} is drawn in
 */
public record Segment(
        String text,
        String roles,
        String events,
        List<Integer> targets,
        String shape,
        List<Bracket> opens,
        int closes) {

    public boolean isPlain() {
        return roles.isEmpty();
    }
}
