package org.polybius.engine.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.article.Span;

/**
 * What the words of a noun phrase tell, before they are tied to their place in the article.
 *
 * @param kind what sort of thing it speaks of
 * @param name the name in the lexicon or in the article, where it has one
 * @param codes none, one, or the candidates
 * @param sectors the primary first
 * @param title office as printed
 * @param noun the role noun that heads it, or blank
 * @param definite whether it speaks of something that the reader knows: "the", "this", a possessor
 */
record Reading(
        Kind kind,
        Optional<String> name,
        Set<String> codes,
        List<Sector> sectors,
        Optional<String> title,
        String noun,
        boolean definite) {

    enum Kind {
        PERSON,
        /** Somebody told by role alone, one or many: "the minister", "villagers". */
        PEOPLE,
        BODY,
        COUNTRY,
        THING
    }

    static final Reading NOTHING = thing();

    Reading {
        codes = new LinkedHashSet<>(codes);
        sectors = List.copyOf(new LinkedHashSet<>(sectors));
    }

    private static Reading thing() {
        return new Reading(Kind.THING, Optional.empty(), Set.of(), List.of(), Optional.empty(), "", false);
    }

    boolean isActor() {
        return !codes.isEmpty() || !sectors.isEmpty();
    }

    boolean hasCode() {
        return !codes.isEmpty();
    }

    Optional<String> code() {
        return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
    }

    Reading withKind(Kind other) {
        return new Reading(other, name, codes, sectors, title, noun, definite);
    }

    Reading withName(String other) {
        return new Reading(kind, Optional.of(other), codes, sectors, title, noun, definite);
    }

    Reading withCodes(Set<String> others) {
        return new Reading(kind, name, others, sectors, title, noun, definite);
    }

    Reading withSectors(List<Sector> others) {
        return new Reading(kind, name, codes, others, title, noun, definite);
    }

    Reading withTitle(Optional<String> other) {
        return new Reading(kind, name, codes, sectors, other, noun, definite);
    }

    Reading definite(boolean isDefinite) {
        return new Reading(kind, name, codes, sectors, title, noun, isDefinite);
    }

    /** The same actor at another place: its title is what is printed there. */
    Reading recalled() {
        return withTitle(Optional.empty());
    }

    Entity at(String text, Span span, ActorLexicon lexicon) {
        return new Entity(text, span, resolution(lexicon), sectors, title);
    }

    private Resolution resolution(ActorLexicon lexicon) {
        if (codes.isEmpty()) {
            return new Resolution.Unlinked();
        }
        if (codes.size() > 1) {
            return new Resolution.Ambiguous(List.copyOf(codes));
        }
        String code = codes.iterator().next();
        return new Resolution.Linked(name.orElseGet(() -> lexicon.nameOf(code)), code);
    }
}
