package org.polybius.engine.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * What a rule looks for: a trigger and the phrases around it, as {@link PatternParser} reads them from one canonical
 * English clause.
 *
 * @param text the pattern as written
 * @param kind whether the trigger is a verb or a noun
 * @param trigger the lemmas that may stand in the trigger's place
 * @param parts what must, or may, stand around the trigger
 * @param shape what follows from the others
 */
record RulePattern(String text, Kind kind, WordSet trigger, List<Part> parts, Shape shape) {

    RulePattern(String text, Kind kind, WordSet trigger, List<Part> parts) {
        this(text, kind, trigger, parts, Shape.of(trigger, parts));
    }

    /**
     * What can be told of a pattern before it is held against a sentence, so that most need not be.
     *
     * @param oneWord whether all words in the trigger's place stand alone
     * @param needsObject whether it matches nothing without an object
     * @param needsClause whether it matches nothing without a clause
     * @param mutual whether subject and object do it to each other: "{actor} meet {actor}"
     * @param intransitive whether it has prepositions and nothing else beside its subject
     */
    record Shape(boolean oneWord, boolean needsObject, boolean needsClause, boolean mutual, boolean intransitive) {

        private static Shape of(WordSet trigger, List<Part> parts) {
            boolean needsObject = false;
            boolean needsClause = false;
            boolean oblique = false;
            boolean only = true;
            int actors = 0;
            for (Part part : parts) {
                Position position = part.position();
                boolean argument = position == Position.SUBJECT || position == Position.OBJECT;
                actors += argument && part.filler().role().equals(Optional.of(Role.ACTOR)) ? 1 : 0;
                needsObject |= !part.optional() && position == Position.OBJECT;
                needsClause |= !part.optional() && (position == Position.CLAUSE || position == Position.CLAUSE_SUBJECT);
                oblique |= position == Position.OBLIQUE;
                only &= position == Position.SUBJECT || position == Position.OBLIQUE;
            }
            return new Shape(trigger.isOfSingleWords(), needsObject, needsClause, actors == 2, oblique && only);
        }
    }

    /** Whether it asks for no words beside its trigger. */
    boolean isPlain() {
        return parts.stream()
                .allMatch(part -> part.optional()
                        || (part.filler().role().isPresent()
                                && part.filler().allowed().isEmpty()));
    }

    /** Whether it is a noun that tells of an act whoever takes part: "massacre", "state of emergency". */
    boolean isBare() {
        return kind == Kind.NOUN && parts.stream().noneMatch(part -> part.isParty());
    }

    /** Whether it names the things that the act may be done to: "confiscate {recipient:house|land}". */
    boolean namesRecipients() {
        return parts.stream()
                .anyMatch(part -> part.filler().role().equals(Optional.of(Role.RECIPIENT))
                        && !part.filler().allowed().isEmpty());
    }

    /** Whether two do it to each other, wherever they stand: "a clash with {actor}". */
    boolean isReciprocal() {
        return parts.stream()
                        .filter(part -> part.filler().role().equals(Optional.of(Role.ACTOR)))
                        .count()
                > 1;
    }

    /** Whether {@code token} may stand in the trigger's place. */
    boolean isTriggeredBy(ParsedSentence sentence, Token token) {
        return kind == Kind.VERB ? trigger.hasVerb(sentence, token) : trigger.hasNoun(sentence, token);
    }

    enum Kind {
        VERB,
        NOUN
    }

    /** Where a part stands, in logical terms. */
    enum Position {
        /** Who does what the verb says. */
        SUBJECT,
        /** Whose the noun is: possessor, by-phrase, adjective of nation, subject of the verb that carries the noun. */
        POSSESSOR,
        /** What the verb is done to, or its predicate. */
        OBJECT,
        /** The first of two objects: to whom. */
        RECEIVER,
        /** After a preposition. */
        OBLIQUE,
        /** The subject of the clause that the trigger introduces. */
        CLAUSE_SUBJECT,
        /** A clause that the trigger introduces: any. */
        CLAUSE,
        /** An infinitive, with its object where a filler is given. */
        INFINITIVE,
        /** Any infinitive but those named. */
        OTHER_INFINITIVE
    }

    /**
     * One part of a pattern.
     *
     * @param prepositions for an oblique, the prepositions that may introduce it
     * @param infinitives for an infinitive, the verbs that it may have, or may not; empty for any
     * @param filler what may stand here
     * @param optional whether the pattern matches without it
     */
    record Part(Position position, Set<String> prepositions, WordSet infinitives, Filler filler, boolean optional) {

        private boolean isParty() {
            return filler.role()
                    .filter(role -> role == Role.ACTOR || role == Role.RECIPIENT)
                    .isPresent();
        }
    }

    /**
     * A phrase of a part.
     *
     * @param role what it is to the event; empty for words that belong to the trigger
     * @param allowed the words its head must be one of; empty for any
     * @param excluded the words its head must not be
     */
    record Filler(Optional<Role> role, WordSet allowed, WordSet excluded) {
        static final Filler NONE = new Filler(Optional.empty(), WordSet.ANY, WordSet.ANY);
    }
}
