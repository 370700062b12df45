package org.polybius.engine.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.polybius.engine.actor.LexiconEntry.Kind;

/**
 * What some words of an article may tell {@link ArticleMemory}, and what reading them may ask of it, whatever their tree
 * turns out to be. More than they do tell or ask, never less.
 */
final class Said {

    /** Kinds by which a country or a body is named. */
    private static final Set<Kind> BODIES = Set.of(Kind.COUNTRY, Kind.DEMONYM, Kind.SEAT, Kind.ORGANIZATION);

    private final ActorLexicon lexicon;
    private final Set<String> names = new HashSet<>();
    private final Set<String> toldNames = new HashSet<>();
    private final Set<String> roles = new HashSet<>();
    private final Set<String> pronouns = new HashSet<>();
    private boolean namesSomebody;
    private boolean body;
    private boolean bodyRole;
    private boolean definite;
    private boolean country;
    private boolean ambiguous;

    Said(List<String> phrases, ActorLexicon lexicon) {
        this.lexicon = lexicon;
        phrases.forEach(this::add);
    }

    private void add(String words) {
        add(Word.of(words));
        // The tokenizer may part what are single words here: "Kyiv.The", "they're".
        String parted = parted(words);
        if (!parted.equals(words)) {
            add(Word.of(parted));
        }
    }

    private static String parted(String words) {
        StringBuilder parted = new StringBuilder(words);
        for (int i = 1; i + 1 < words.length(); i++) {
            boolean inside =
                    Character.isLetterOrDigit(words.charAt(i - 1)) && Character.isLetterOrDigit(words.charAt(i + 1));
            if (inside && ".'\u2019\u2018\u02bc".indexOf(words.charAt(i)) >= 0) {
                parted.setCharAt(i, ' ');
            }
        }
        return parted.toString();
    }

    private void add(List<Word> words) {
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String key = word.key();
            if (Antecedents.isThirdPerson(key)) {
                pronouns.add(key);
            }
            definite |= PhraseWords.DEFINITE.contains(key) || word.isPossessive();
            country |= key.equals("country") || key.equals("nation");
            List<ActorLexicon.Match> matches = lexicon.allAt(words, i);
            matches.forEach(this::add);
            if (word.isCapitalized() && !PhraseWords.isClosedClass(key)) {
                // Nothing that is remembered goes before the longer name that the lexicon knows.
                if (i >= next && !opensName(matches)) {
                    names.add(key);
                }
                if (matches.stream().noneMatch(match -> match.length() == 1 && namesNoPerson(match))) {
                    toldNames.add(key);
                }
            }
            if (i > 0 && words.get(i - 1).key().equals("(")) {
                toldNames.add(key);
            }
            next = Math.max(
                    next,
                    opensName(matches) ? i + matches.get(matches.size() - 1).length() : 0);
        }
    }

    /** Whether the longest of {@code matches} is a name of several words, and nobody's. */
    private static boolean opensName(List<ActorLexicon.Match> matches) {
        ActorLexicon.Match longest = matches.isEmpty() ? null : matches.get(matches.size() - 1);
        return longest != null
                && longest.length() > 1
                && !longest.entries().isEmpty()
                && longest.entries().stream().noneMatch(LexiconEntry::isPerson);
    }

    private void add(ActorLexicon.Match match) {
        match.role().ifPresent(role -> {
            roles.add(role.noun());
            bodyRole |= role.kind() != Role.Kind.PERSON;
        });
        ambiguous |= isAmbiguous(match.entries());
        namesSomebody |= !match.entries().isEmpty();
        for (LexiconEntry entry : match.entries()) {
            body |= BODIES.contains(entry.kind());
            if (entry.isPerson()) {
                Word.of(entry.name()).forEach(word -> toldNames.add(word.key()));
            }
        }
    }

    /** Of several kinds the first counts alone, as in {@link Segmenter}. */
    private static boolean isAmbiguous(List<LexiconEntry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(LexiconEntry::kind, TreeMap::new, Collectors.counting()))
                .values()
                .stream()
                .findFirst()
                .filter(count -> count > 1)
                .isPresent();
    }

    private static boolean namesNoPerson(ActorLexicon.Match match) {
        return match.entries().stream().anyMatch(entry -> !entry.isPerson());
    }

    /** Pronouns of the third person among them. */
    Set<String> pronouns() {
        return pronouns;
    }

    /** Names that may be known from elsewhere. */
    Set<String> askedNames() {
        return names;
    }

    /** Offices that may be somebody's who is told elsewhere. */
    Set<String> askedRoles() {
        return definite ? roles : Set.of();
    }

    /** Whether it counts which countries the article has named. */
    boolean asksCountry() {
        return ambiguous || (country && definite);
    }

    /** Parts of the names of people, and abbreviations, that may be known from here. */
    Set<String> toldNames() {
        return toldNames;
    }

    /** Offices that may be told to be somebody's. */
    Set<String> toldRoles() {
        return tellsOfSomebody() ? roles : Set.of();
    }

    boolean tellsCountry() {
        return body || (bodyRole && tellsOfSomebody());
    }

    /** Nothing else says whose something is. Of two offices one may be told to be the other's. */
    private boolean tellsOfSomebody() {
        return namesSomebody
                || !pronouns.isEmpty()
                || country
                || !toldNames.isEmpty()
                || (definite && roles.size() > 1);
    }
}
