package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.polybius.engine.event.RulePattern.Filler;
import org.polybius.engine.event.RulePattern.Kind;
import org.polybius.engine.event.RulePattern.Part;
import org.polybius.engine.event.RulePattern.Position;

/**
 * Reads the pattern of a rule. A pattern is one active English clause, or a noun phrase, in base forms:
 *
 * <pre>
 * {actor} shell|bombard {recipient}                              a verb with subject and object
 * {actor} impose|slap sanction|embargo on|against {recipient}    words that must be there, prepositions
 * {actor} call_off talk|visit (with {recipient})                 verb and particle; an optional part
 * {actor} give {recipient} {object:@weapon|@money}               two objects; words from a list
 * {actor} strike {recipient!deal|balance}                        any head but these
 * {actor} warn that {recipient}                                  the subject of the clause that follows
 * {actor} refuse inf:*                                           an infinitive; inf:!comment any but this one
 * {actor} send {object} (inf:help|defend {recipient})
 * {actor}'s raid|assault (on|against {recipient})                a noun: whose, by whom, who carried it out
 * clash|fighting between {actor}
 * </pre>
 */
final class PatternParser {

    private static final Set<String> PREPOSITIONS = Set.of(
            "aboard",
            "about",
            "above",
            "across",
            "after",
            "against",
            "ahead",
            "along",
            "alongside",
            "amid",
            "among",
            "around",
            "as",
            "at",
            "before",
            "behind",
            "beside",
            "between",
            "beyond",
            "by",
            "despite",
            "down",
            "during",
            "following",
            "for",
            "from",
            "in",
            "including",
            "inside",
            "into",
            "near",
            "of",
            "off",
            "on",
            "onto",
            "out",
            "outside",
            "over",
            "past",
            "through",
            "to",
            "toward",
            "towards",
            "under",
            "until",
            "upon",
            "via",
            "with",
            "within",
            "without");

    private final Map<String, List<String>> lists;

    /** @param lists the named word lists that {@code @name} stands for */
    PatternParser(Map<String, List<String>> lists) {
        this.lists = lists;
    }

    /** @throws IllegalArgumentException if {@code text} is no pattern; the message says where it fails */
    RulePattern parse(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(text.trim().split("\\s+")));
        List<Part> parts = new ArrayList<>();
        String first = words.get(0);
        boolean verb = isRole(first) && !first.endsWith("'s");
        if (isRole(first)) {
            words.remove(0);
            Filler owner = filler(first.replaceFirst("'s$", ""));
            parts.add(new Part(verb ? Position.SUBJECT : Position.POSSESSOR, Set.of(), WordSet.ANY, owner, true));
        }
        if (words.isEmpty() || isRole(words.get(0)) || words.get(0).startsWith("(")) {
            throw new IllegalArgumentException("no trigger in pattern: " + text);
        }
        WordSet trigger = verb ? WordSet.ofVerbs(expand(words.remove(0))) : WordSet.ofNouns(expand(words.remove(0)));
        boolean optional = false;
        while (!words.isEmpty()) {
            if (words.get(0).startsWith("(")) {
                optional = true;
                words.set(0, words.get(0).substring(1));
            }
            int before = words.size();
            boolean closes = addPart(words, parts, optional, text);
            if (words.size() == before) {
                throw new IllegalArgumentException("cannot read '" + words.get(0) + "' in pattern: " + text);
            }
            if (closes) {
                optional = false;
            }
        }
        return new RulePattern(text, verb ? Kind.VERB : Kind.NOUN, trigger, withReceiver(parts));
    }

    /** Takes one part from the front of {@code words}; true if it ends with the group's closing bracket. */
    private boolean addPart(List<String> words, List<Part> parts, boolean optional, String text) {
        String word = words.remove(0);
        boolean closed = word.endsWith(")");
        String bare = closed ? word.substring(0, word.length() - 1) : word;
        if (bare.startsWith("inf:")) {
            String named = bare.substring(4);
            boolean excludes = named.startsWith("!");
            WordSet verbs =
                    named.equals("*") ? WordSet.ANY : WordSet.ofVerbs(expand(excludes ? named.substring(1) : named));
            Filler filler = Filler.NONE;
            if (!closed && !words.isEmpty() && isRole(words.get(0))) {
                String next = words.remove(0);
                closed = next.endsWith(")");
                filler = filler(closed ? next.substring(0, next.length() - 1) : next);
            }
            Position position = excludes ? Position.OTHER_INFINITIVE : Position.INFINITIVE;
            parts.add(new Part(position, Set.of(), verbs, filler, optional));
        } else if (bare.equals("that") || isPrepositions(bare)) {
            if (closed || words.isEmpty()) {
                throw new IllegalArgumentException("nothing follows '" + bare + "' in pattern: " + text);
            }
            String next = words.remove(0);
            closed = next.endsWith(")");
            parts.add(following(bare, closed ? next.substring(0, next.length() - 1) : next, optional));
        } else {
            parts.add(new Part(Position.OBJECT, Set.of(), WordSet.ANY, filler(bare), optional));
        }
        return closed;
    }

    private Part following(String introduction, String phrase, boolean optional) {
        if (!introduction.equals("that")) {
            Set<String> prepositions = Set.of(introduction.split("\\|"));
            return new Part(Position.OBLIQUE, prepositions, WordSet.ANY, filler(phrase), optional);
        }
        return phrase.equals("*")
                ? new Part(Position.CLAUSE, Set.of(), WordSet.ANY, Filler.NONE, optional)
                : new Part(Position.CLAUSE_SUBJECT, Set.of(), WordSet.ANY, filler(phrase), optional);
    }

    /** Of two objects in a row the first is the receiver. */
    private static List<Part> withReceiver(List<Part> parts) {
        List<Part> result = new ArrayList<>(parts);
        for (int i = 0; i + 1 < result.size(); i++) {
            Part part = result.get(i);
            if (part.position() == Position.OBJECT && result.get(i + 1).position() == Position.OBJECT) {
                result.set(
                        i,
                        new Part(Position.RECEIVER, part.prepositions(), WordSet.ANY, part.filler(), part.optional()));
            }
        }
        return List.copyOf(result);
    }

    private Filler filler(String text) {
        if (!isRole(text)) {
            return new Filler(Optional.empty(), WordSet.ofNouns(expand(text)), WordSet.ANY);
        }
        String inside = text.substring(1, text.length() - 1);
        int mark = Math.max(inside.indexOf(':'), inside.indexOf('!'));
        String name = mark < 0 ? inside : inside.substring(0, mark);
        WordSet words = mark < 0 ? WordSet.ANY : WordSet.ofNouns(expand(inside.substring(mark + 1)));
        boolean excludes = mark >= 0 && inside.charAt(mark) == '!';
        return new Filler(Optional.of(role(name)), excludes ? WordSet.ANY : words, excludes ? words : WordSet.ANY);
    }

    private static Role role(String name) {
        return Stream.of(Role.values())
                .filter(role -> role.word().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no role is called '" + name + "'"));
    }

    private Stream<String> expand(String alternatives) {
        return Stream.of(alternatives.split("\\|")).flatMap(word -> {
            if (!word.startsWith("@")) {
                if (!word.equals(word.toLowerCase(Locale.ROOT)) || word.isEmpty() || word.matches(".*[{}()'*:!].*")) {
                    throw new IllegalArgumentException("not a lemma: '" + word + "'");
                }
                return Stream.of(word);
            }
            List<String> list = lists.get(word.substring(1));
            if (list == null) {
                throw new IllegalArgumentException("no word list is called '" + word + "'");
            }
            return list.stream();
        });
    }

    private static boolean isRole(String word) {
        return word.startsWith("{");
    }

    private static boolean isPrepositions(String word) {
        return Stream.of(word.split("\\|")).allMatch(PREPOSITIONS::contains);
    }
}
