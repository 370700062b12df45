package org.polybius.engine.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.polybius.engine.actor.LexiconEntry.Kind;

/**
 * What the words of one sentence may tell {@link ArticleMemory}, and what reading it may ask of it, whatever its tree turns
 * out to be. More than it does tell or ask, never less.
 */
final class Said {

    private static final Set<Kind> PERSONS = Set.of(Kind.PERSON, Kind.SHORT_NAME);

    /** Kinds by which a country or a body is named. */
    private static final Set<Kind> BODIES = Set.of(Kind.COUNTRY, Kind.DEMONYM, Kind.SEAT, Kind.ORGANIZATION);

    private final Set<String> names = new HashSet<>();
    private final Set<String> toldNames = new HashSet<>();
    private final Set<String> roles = new HashSet<>();
    private boolean body;
    private boolean bodyRole;
    private boolean asksCountry;
    private boolean pronoun;

    Said(String sentence, ActorLexicon lexicon) {
        add(Word.of(sentence), lexicon);
        // The tokenizer may part what are single words here: "Kyiv.The", "they're".
        String parted = sentence.replaceAll("(?<=[\\p{L}\\p{N}])[.'\u2019\u2018\u02bc](?=[\\p{L}\\p{N}])", " ");
        if (!parted.equals(sentence)) {
            add(Word.of(parted), lexicon);
        }
    }

    private void add(List<Word> words, ActorLexicon lexicon) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            pronoun |= Antecedents.isThirdPerson(word.key());
            asksCountry |= word.key().equals("country") || word.key().equals("nation");
            boolean named = word.isCapitalized() && !PhraseWords.isClosedClass(word.key());
            boolean known = false;
            for (ActorLexicon.Match match : lexicon.allAt(words, i)) {
                add(match);
                known |= match.length() == 1 && namesNoPerson(match);
            }
            if (named) {
                names.add(word.key());
            }
            boolean bracketed = i > 0 && words.get(i - 1).key().equals("(");
            if (named && !known || bracketed) {
                toldNames.add(word.key());
            }
        }
    }

    private void add(ActorLexicon.Match match) {
        match.role().ifPresent(role -> {
            roles.add(role.noun());
            bodyRole |= role.kind() != Role.Kind.PERSON;
        });
        asksCountry |= match.entries().size() > 1;
        for (LexiconEntry entry : match.entries()) {
            body |= BODIES.contains(entry.kind());
            if (PERSONS.contains(entry.kind())) {
                Word.of(entry.name()).forEach(word -> toldNames.add(word.key()));
            }
        }
    }

    private static boolean namesNoPerson(ActorLexicon.Match match) {
        return match.entries().stream().anyMatch(entry -> !PERSONS.contains(entry.kind()));
    }

    /** Whether a pronoun in it may stand for something in one of the sentences before. */
    boolean hasPronoun() {
        return pronoun;
    }

    /** Whether who is who in this sentence may depend on what {@code other} tells. */
    boolean asks(Said other) {
        return meets(names, other.toldNames)
                || meets(roles, other.roles)
                || (asksCountry && other.tellsCountry());
    }

    private boolean tellsCountry() {
        return body || (bodyRole && (pronoun || !toldNames.isEmpty()));
    }

    private static boolean meets(Set<String> some, Set<String> others) {
        for (String word : some) {
            if (others.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
