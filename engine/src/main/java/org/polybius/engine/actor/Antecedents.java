package org.polybius.engine.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.actor.Reading.Kind;
import org.polybius.engine.parsing.Arguments;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * Whom a pronoun of the third person stands for: the subject before any other, the near before the far, with agreement
 * in number and kind (after Lappin and Leass, "An algorithm for pronominal anaphora resolution", 1994, much reduced).
 */
final class Antecedents {

    private static final Set<String> FIRST_PERSON =
            Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");
    private static final Set<String> PERSONAL = Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");

    /** How many sentences a pronoun looks back. */
    static final int REACH = 2;

    private Antecedents() {}

    /** In capitals, "US" is the country. */
    static boolean isFirstPerson(Token token) {
        return !token.surface().equals("US") && FIRST_PERSON.contains(word(token));
    }

    static boolean isThirdPerson(Token token) {
        return isThirdPerson(word(token));
    }

    static boolean isThirdPerson(String word) {
        return isPersonal(word) || NEUTER.contains(word) || PLURAL.contains(word);
    }

    /** "He" and "her", which stand for one person. */
    static boolean isPersonal(String word) {
        return PERSONAL.contains(word);
    }

    /** "They", which stand for people or for bodies. */
    static boolean isPlural(String word) {
        return PLURAL.contains(word);
    }

    /** The noun that a "who" or "which" relates to. */
    static Optional<Token> ofRelative(ParsedSentence sentence, Token pronoun) {
        Token at = pronoun;
        for (int steps = 0; steps < sentence.size(); steps++) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            if (at.label().equals("relcl")) {
                return head.filter(noun -> noun.isNoun() && noun.index() < pronoun.index());
            }
            at = head.get();
        }
        return Optional.empty();
    }

    static Optional<Candidate> of(ParsedSentence sentence, Token pronoun, List<Candidate> candidates) {
        List<Reading> doers = doers(sentence, pronoun, candidates);
        String word = word(pronoun);
        Candidate best = null;
        double most = 0;
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Candidate candidate = candidates.get(i);
            if (candidate.distanceTo(sentence) > REACH) {
                break;
            }
            boolean fits = agrees(candidate, word)
                    && isFree(candidate, sentence, pronoun)
                    && doers.stream().noneMatch(doer -> isSame(doer, candidate.reading()));
            double score = fits ? score(candidate, candidate.distanceTo(sentence)) : 0;
            score += fits && isSpeaker(candidate, sentence, pronoun) ? 3 : 0;
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        return Optional.ofNullable(best);
    }

    static String word(Token pronoun) {
        return pronoun.surface().toLowerCase(Locale.ROOT);
    }

    private static boolean agrees(Candidate candidate, String pronoun) {
        Kind kind = candidate.reading().kind();
        boolean plural = candidate.isPlural();
        if (isPersonal(pronoun)) {
            return kind == Kind.PERSON || (kind == Kind.PEOPLE && !plural);
        }
        if (NEUTER.contains(pronoun)) {
            return kind == Kind.BODY && !plural
                    || kind == Kind.COUNTRY && !candidate.head().tag().equals("NNS")
                    || kind == Kind.THING && !plural;
        }
        return kind == Kind.PEOPLE && plural || kind == Kind.BODY || (kind == Kind.COUNTRY && plural);
    }

    /** Not the pronoun's own phrase, and not its fellow argument: in "he met him" these are two. */
    private static boolean isFree(Candidate candidate, ParsedSentence sentence, Token pronoun) {
        if (candidate.sentence() != sentence) {
            return true;
        }
        Token head = candidate.head();
        boolean before = head.index() < pronoun.index();
        boolean fellow = head.head() == pronoun.head() && !pronoun.label().equals("poss");
        boolean own =
                sentence.dominates(head, pronoun) && pronoun.label().equals("poss") && pronoun.head() == head.index();
        return before && !fellow && !own;
    }

    /** Who acts on the pronoun: in "Chad threatened to attack it" that is not Chad, however far off its name stands. */
    private static List<Reading> doers(ParsedSentence sentence, Token pronoun, List<Candidate> candidates) {
        if (word(pronoun).endsWith("self") || word(pronoun).endsWith("selves")) {
            return List.of();
        }
        if (!pronoun.label().equals("dobj") && !pronoun.label().equals("dative")) {
            return List.of();
        }
        List<Token> subjects = sentence.head(pronoun)
                .filter(Token::isVerb)
                .map(verb -> Arguments.subjects(sentence, verb))
                .orElse(List.of());
        return candidates.stream()
                .filter(c -> c.sentence() == sentence && subjects.contains(c.head()))
                .map(Candidate::reading)
                .toList();
    }

    private static boolean isSame(Reading a, Reading b) {
        return a.kind() == b.kind()
                && a.name().equals(b.name())
                && a.codes().equals(b.codes())
                && a.noun().equals(b.noun());
    }

    /** "France said it would help": who says it speaks of himself first. */
    private static boolean isSpeaker(Candidate candidate, ParsedSentence sentence, Token pronoun) {
        return candidate.sentence() == sentence
                && pronoun.label().startsWith("nsubj")
                && sentence.head(pronoun)
                        .filter(verb -> verb.label().equals("ccomp"))
                        .filter(verb -> candidate.head().label().equals("nsubj")
                                && candidate.head().head() == verb.head())
                        .isPresent();
    }

    private static double score(Candidate candidate, int distance) {
        double score = 10 - 2.5 * distance;
        score += candidate.isSubject() ? 2 : 0;
        score += candidate.isTopic() ? 1 : 0;
        score += candidate.reading().kind() == Kind.PERSON ? 1.5 : 0;
        score -= candidate.reading().isActor() ? 0 : 1;
        score -= candidate.reading().kind() == Kind.THING ? 1.5 : 0;
        boolean oblique = candidate.head().label().equals("pobj");
        score -= oblique ? 1 : 0;
        return score;
    }
}
