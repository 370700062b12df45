package org.polybius.engine.parsing;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Mends trees of headlines, which leave out articles and auxiliaries. */
final class HeadlineRepair {

    /** Verbs that want somebody to do it to, in headlines such as "Mayor stabbed". */
    private static final Set<String> TRANSITIVE = Set.of(
            "abduct",
            "accuse",
            "arrest",
            "behead",
            "charge",
            "convict",
            "deport",
            "detain",
            "evict",
            "execute",
            "expel",
            "extradite",
            "free",
            "hang",
            "indict",
            "injure",
            "jail",
            "kidnap",
            "kill",
            "murder",
            "oust",
            "poison",
            "release",
            "rescue",
            "sack",
            "sentence",
            "slay",
            "stab",
            "suspend",
            "wound");

    /** Verbs of headlines whose third person is also a plural: "Court jails blogger". */
    private static final Set<String> LIKE_PLURALS = Set.of(
            "arm",
            "attack",
            "back",
            "ban",
            "bar",
            "blast",
            "block",
            "bomb",
            "boycott",
            "charge",
            "fine",
            "fire",
            "free",
            "grill",
            "hail",
            "halt",
            "host",
            "jail",
            "mass",
            "mock",
            "name",
            "order",
            "pardon",
            "probe",
            "raid",
            "recall",
            "release",
            "ring",
            "sack",
            "sanction",
            "seal",
            "shell",
            "shun",
            "silence",
            "slam",
            "storm",
            "sue",
            "summon",
            "telephone",
            "train",
            "urge",
            "visit",
            "wound");

    /** Dependents of a verb that has its auxiliary or its object. */
    private static final Set<String> NO_BARE_VERB =
            Set.of("aux", "auxpass", "dobj", "dative", "ccomp", "xcomp", "nsubjpass");

    private final ParsedSentence parsed;
    private final TreeEdits edits;

    HeadlineRepair(ParsedSentence parsed, TreeEdits edits) {
        this.parsed = parsed;
        this.edits = edits;
    }

    /** "Chilean court jails banker for fraud": in headlines, where the subject has no article. */
    void verbTakenForPlural(Token verb) {
        boolean plural = verb.tag().equals("NNS") && verb.label().equals("compound") && verb.index() > 0;
        if (!plural
                || !LIKE_PLURALS.contains(verb.lemma())
                || parsed.token(parsed.size() - 1).surface().equals(".")) {
            return;
        }
        Token object = parsed.token(verb.head());
        Token subject = parsed.token(verb.index() - 1);
        if (object.head() != Token.ROOT
                || !subject.label().equals("compound")
                || subject.tag().equals("NNS")) {
            return;
        }
        for (Token child : Stream.concat(parsed.children(verb).stream(), parsed.children(object).stream())
                .toList()) {
            if (child.index() < subject.index()) {
                edits.attach(child, subject.index(), child.label());
            } else if (child.index() > object.index()) {
                edits.attach(child, verb.index(), child.label());
            }
        }
        edits.attach(subject, verb.index(), "nsubj");
        edits.attach(object, verb.index(), "dobj");
        edits.replace(new Token(verb.index(), verb.span(), verb.surface(), verb.lemma(), "VBZ", Token.ROOT, "root"));
    }

    /** "Mayor jailed for fraud": a headline leaves out the auxiliary, and these verbs want an object. */
    void passive(Token verb) {
        if (!verb.label().equals("root")) {
            return;
        }
        boolean participle =
                verb.tag().equals("VBN") || (verb.tag().equals("VBD") && TRANSITIVE.contains(verb.lemma()));
        // "shot dead" is done to its subject wherever it stands without an object; "dead" is none.
        Optional<Token> dead =
                verb.lemma().equals("shoot") ? parsed.child(verb, t -> t.lemma().equals("dead")) : Optional.empty();
        boolean headline = !parsed.token(parsed.size() - 1).surface().equals(".");
        if (dead.isEmpty() && !(participle && headline)) {
            return;
        }
        boolean bare = !parsed.hasChild(verb, t -> NO_BARE_VERB.contains(t.label()) && !dead.equals(Optional.of(t)));
        if (bare) {
            dead.ifPresent(t -> edits.attach(t, verb.index(), "oprd"));
            for (Token subject : parsed.children(verb, "nsubj")) {
                if (subject.index() < verb.index()) {
                    edits.attach(subject, verb.index(), "nsubjpass");
                }
            }
        }
    }

    /** "Warsaw, Bratislava sign border deal": the first is no address, and the second no part of the deal's name. */
    void pair(Token verb) {
        int second = verb.index() - 1;
        int comma = second;
        while (comma > 0 && parsed.token(comma).isProperNoun()) {
            comma--;
        }
        boolean pair = verb.label().equals("root")
                && comma > 0
                && comma < second
                && parsed.token(comma).surface().equals(",")
                && parsed.token(second).head() > verb.index()
                && !parsed.hasChild(verb, t -> t.label().startsWith("nsubj"));
        if (!pair || parsed.tokens().stream().limit(comma).anyMatch(t -> !t.isProperNoun())) {
            return;
        }
        for (int i = comma + 1; i < second; i++) {
            edits.attach(parsed.token(i), second, "compound");
        }
        edits.attach(parsed.token(comma - 1), verb.index(), "nsubj");
        edits.attach(parsed.token(second), verb.index(), "nsubj");
    }
}
