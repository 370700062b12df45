package org.polybius.engine.event;

import org.polybius.engine.actor.Entity;
import org.polybius.engine.actor.Sector;
import org.polybius.engine.parsing.Token;

/**
 * Somebody, or something, in an event.
 *
 * @param head the head token of the phrase
 * @param entity who it is
 */
public record Participant(Token head, Entity entity) {

    /** Whether both are known to be of the same country or organization, or are the same words. */
    boolean isSameSide(Participant other) {
        return isSameSide(other.entity);
    }

    /** Whether both are called by one and the same name, or are the same words. */
    boolean isSameAs(Participant other) {
        boolean named = entity.name().equals(other.entity.name()) && isCalledByName() && other.isCalledByName();
        return named || entity.text().equalsIgnoreCase(other.entity.text());
    }

    /** "Trump" is, of Donald Trump; the police of France are not called France. */
    private boolean isCalledByName() {
        return entity.name().filter(name -> name.contains(head.surface())).isPresent();
    }

    /** Rebels bear the code of the country that they fight. */
    private static boolean isRebel(Entity entity) {
        return entity.sectors().contains(Sector.REB);
    }

    boolean isSameSide(Entity other) {
        if (entity.code().isPresent() && other.code().isPresent()) {
            return entity.code().equals(other.code()) && isRebel(entity) == isRebel(other);
        }
        return entity.span().equals(other.span()) || entity.text().equalsIgnoreCase(other.text());
    }
}
