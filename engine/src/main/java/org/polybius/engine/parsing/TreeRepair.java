package org.polybius.engine.parsing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.polybius.engine.article.Sentence;

/** Mends what the tagger and parser are known to get wrong, where the words leave no doubt. */
public final class TreeRepair {

    /** Verbs that close a sentence with its speaker: "…, the minister announced in Berlin." */
    private static final Set<String> SPEECH = Set.of(
            "acknowledge",
            "add",
            "admit",
            "allege",
            "announce",
            "argue",
            "caution",
            "charge",
            "claim",
            "complain",
            "confirm",
            "declare",
            "disclose",
            "explain",
            "hint",
            "insist",
            "note",
            "pledge",
            "predict",
            "promise",
            "report",
            "reveal",
            "say",
            "state",
            "suggest",
            "swear",
            "tell",
            "vow",
            "warn",
            "write");

    private static final Map<String, String> BASE_FORMS = Map.of(
            "ended", "end",
            "existed", "exist",
            "followed", "follow",
            "happened", "happen",
            "performed", "perform",
            "provided", "provide",
            "represented", "represent");

    /** Verbs that charge somebody with a deed. */
    private static final Set<String> CHARGES = Set.of(
            "accuse",
            "acquit",
            "blame",
            "charge",
            "condemn",
            "convict",
            "criticize",
            "criticise",
            "denounce",
            "suspect");

    private static final Set<String> ROUGHLY = Set.of("about", "around", "over", "under", "above", "below");

    private static final Set<String> CALENDAR = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "year",
            "month",
            "week",
            "day",
            "today",
            "yesterday",
            "morning",
            "afternoon",
            "evening",
            "night",
            "weekend",
            "summer",
            "winter",
            "spring",
            "autumn");

    private static final Set<String> IN_PHRASE = Set.of("compound", "nmod", "amod");

    private static final Set<String> MARKS_OF_CLAUSE = Set.of("after", "before", "since", "until", "as");

    private static final Set<String> OF_CHARGE = Set.of("of", "for", "from", "with");

    private final ParsedSentence parsed;
    private final TreeEdits edits;
    private final HeadlineRepair headline;

    private TreeRepair(ParsedSentence parsed) {
        this.parsed = parsed;
        this.edits = new TreeEdits(parsed);
        this.headline = new HeadlineRepair(parsed, edits);
    }

    /** The tree of {@code tokens}, mended. */
    public static ParsedSentence repair(Sentence sentence, List<Token> tokens) {
        TreeRepair repair = new TreeRepair(new ParsedSentence(sentence, tokens));
        tokens.forEach(repair::mend);
        return repair.edits.result();
    }

    private void mend(Token token) {
        participleTakenForAdjective(token);
        infinitiveMarker(token);
        headline.verbTakenForPlural(token);
        if (!token.isVerb()) {
            return;
        }
        baseForm(token);
        coordinationWithReport(parsed, token).ifPresent(report -> edits.attach(token, report.index(), token.label()));
        closingSpeaker(token);
        clauseBehindReport(token);
        subjectBehindDate(token);
        subjectBehindDay(token);
        subjectBehindRoughNumber(token);
        verbTakenForParticiple(token);
        verbTakenForModifier(token);
        clauseTakenForNoun(token);
        chargeTakenForPossession(token);
        subjectOfAuxiliary(token);
        clauseBeforeSemicolon(token);
        headline.passive(token);
        headline.pair(token);
        searchAndRescue(token);
    }

    /** "The slain sheikh". */
    private void participleTakenForAdjective(Token token) {
        if (token.tag().equals("JJ") && token.surface().equalsIgnoreCase("slain")) {
            edits.replace(new Token(
                    token.index(), token.span(), token.surface(), "slay", "VBN", token.head(), token.label()));
        }
    }

    /** Verb forms that the lemmatizer's dictionary has as verbs of their own. */
    private void baseForm(Token verb) {
        String base = BASE_FORMS.get(verb.lemma());
        boolean layNotLie = verb.surface().equals("lay")
                && (verb.tag().equals("VB") || verb.tag().equals("VBP"));
        if (base != null || layNotLie) {
            edits.replace(new Token(
                    verb.index(),
                    verb.span(),
                    verb.surface(),
                    layNotLie ? "lay" : base,
                    verb.tag(),
                    verb.head(),
                    verb.label()));
        }
    }

    /**
     * "Germany will send tanks to Kyiv, the minister announced.": the speaker is taken for an apposition to the last noun,
     * and his verb for its participle.
     */
    private void closingSpeaker(Token verb) {
        boolean participle = verb.label().equals("acl")
                && SPEECH.contains(verb.lemma())
                && !verb.tag().equals("VBG");
        if (!participle || parsed.hasChild(verb, "agent") || parsed.hasChild(verb, "dobj")) {
            return;
        }
        Optional<Token> speaker = parsed.head(verb).filter(noun -> noun.label().equals("appos"));
        Optional<Token> root = parsed.tokens().stream()
                .filter(t -> t.head() == Token.ROOT && t.isVerb() && t.index() < verb.index())
                .findFirst();
        boolean closes = parsed.tokens().stream().skip(verb.index() + 1L).noneMatch(Token::isVerb);
        if (speaker.isPresent() && root.isPresent() && closes) {
            edits.attach(speaker.get(), verb.index(), "nsubj");
            edits.attach(root.get(), verb.index(), "ccomp");
            edits.attach(verb, Token.ROOT, "root");
        }
    }

    /**
     * "They freed six men, the army said, a day before talks resume": what follows the report's second comma goes on with
     * what was said before it.
     */
    private void clauseBehindReport(Token report) {
        if (!SPEECH.contains(report.lemma())) {
            return;
        }
        Optional<Token> said = report.label().equals("parataxis")
                ? parsed.head(report)
                : parsed.child(report, t -> t.label().equals("ccomp") && t.isVerb() && t.index() < report.index());
        boolean behind = said.isPresent()
                && parsed.hasChild(
                        report,
                        t -> t.label().equals("nsubj") && t.index() > said.get().index());
        if (!behind) {
            return;
        }
        for (Token child : parsed.children(report)) {
            boolean clause = child.isVerb()
                    && (child.label().equals("advcl") || child.label().equals("ccomp"));
            if (clause && child.index() > report.index() && commaBetween(report, child)) {
                edits.attach(child, said.get().index(), "advcl");
            }
        }
    }

    private boolean commaBetween(Token from, Token to) {
        return parsed.tokens().subList(from.index(), to.index()).stream()
                .anyMatch(t -> t.surface().equals(","));
    }

    /** "Threatened on Tuesday to jail them": the infinitive's "to" is taken for the preposition. */
    private void infinitiveMarker(Token token) {
        if (token.label().equals("aux")
                && token.tag().equals("IN")
                && token.lemma().equals("to")) {
            edits.replace(
                    new Token(token.index(), token.span(), token.surface(), "to", "TO", token.head(), token.label()));
        }
    }

    /** "Around 3,000 fighters have surrendered": the subject is taken for the object of "around". */
    private void subjectBehindRoughNumber(Token verb) {
        if (hasSubject(verb)) {
            return;
        }
        for (Token preposition : parsed.children(verb, "prep")) {
            if (preposition.index() < verb.index() && ROUGHLY.contains(preposition.lemma())) {
                for (Token noun : parsed.children(preposition, "pobj")) {
                    if (parsed.hasChild(noun, t -> t.tag().equals("CD"))) {
                        attachSubject(noun, verb);
                        return;
                    }
                }
            }
        }
    }

    private boolean hasSubject(Token verb) {
        return parsed.hasChild(verb, t -> t.label().startsWith("nsubj"));
    }

    private void attachSubject(Token subject, Token verb) {
        edits.attach(subject, verb.index(), Arguments.isPassive(parsed, verb) ? "nsubjpass" : "nsubj");
    }

    /** "Opposition MPs called for talks.": the sentence's verb is taken for a participle of its subject. */
    private void verbTakenForParticiple(Token verb) {
        boolean participle = verb.label().equals("acl")
                && !verb.tag().equals("VBG")
                && !verb.tag().equals("VB");
        if (!participle) {
            return;
        }
        Optional<Token> noun = parsed.head(verb).filter(t -> t.head() == Token.ROOT && t.isNoun());
        if (noun.isEmpty() || !isActive(verb)) {
            return;
        }
        for (Token child : parsed.children(noun.get())) {
            if (child.index() > verb.index()) {
                edits.attach(child, verb.index(), child.label());
            }
        }
        edits.attach(noun.get(), verb.index(), "nsubj");
        edits.attach(verb, Token.ROOT, "root");
    }

    /** "A court on Monday jailed former minister Ana Ruiz for fraud": with a subject of its own it is no word of its object. */
    private void verbTakenForModifier(Token verb) {
        if (!verb.tag().equals("VBN") || !verb.label().equals("nmod") || !parsed.hasChild(verb, "nsubj")) {
            return;
        }
        Optional<Token> root = parsed.tokens().stream()
                .filter(t -> t.head() == Token.ROOT)
                .filter(t -> !t.isVerb() && t.index() > verb.index())
                .findFirst();
        if (root.isEmpty()) {
            return;
        }
        Token object = verb;
        while (object.head() != Token.ROOT && IN_PHRASE.contains(object.label())) {
            object = parsed.token(object.head());
        }
        edits.attach(root.get(), verb.index(), Arguments.isPreposition(root.get()) ? "prep" : "dep");
        edits.attach(object, verb.index(), "dobj");
        edits.replace(new Token(verb.index(), verb.span(), verb.surface(), verb.lemma(), "VBD", Token.ROOT, "root"));
    }

    /**
     * "A man was held after Ivan Petrov, mayor of Varna, was shot": the clause's subject is taken for the object of
     * "after", and its verb joined to the first without an "and".
     */
    private void clauseTakenForNoun(Token verb) {
        if (!verb.label().equals("conj")) {
            return;
        }
        Optional<Token> first = parsed.head(verb).filter(Token::isVerb);
        boolean open = first.isPresent()
                && !hasSubject(verb)
                && parsed.hasChild(verb, t -> t.label().startsWith("aux"))
                && !parsed.hasChild(first.get(), t -> t.label().equals("cc") && t.index() < verb.index());
        if (!open) {
            return;
        }
        parsed.children(first.get(), "prep").stream()
                .filter(t -> MARKS_OF_CLAUSE.contains(t.lemma()))
                .filter(t -> t.index() > first.get().index() && t.index() < verb.index())
                .findFirst()
                .ifPresent(mark -> parsed.child(mark, "pobj").ifPresent(subject -> {
                    edits.attach(verb, first.get().index(), "advcl");
                    edits.attach(mark, verb.index(), "mark");
                    attachSubject(subject, verb);
                }));
    }

    /** "Accuse the police of torturing detainees": "of" goes with the verb, and what follows it is a deed. */
    private void chargeTakenForPossession(Token verb) {
        if (!CHARGES.contains(verb.lemma())) {
            return;
        }
        Stream.concat(
                        parsed.children(verb, "dobj").stream()
                                .flatMap(object -> parsed.children(object, "prep").stream()),
                        parsed.children(verb, "prep").stream())
                .filter(t -> OF_CHARGE.contains(t.lemma()) && t.index() > verb.index())
                .forEach(preposition -> {
                    Optional<Token> deed = deed(preposition);
                    boolean charged = preposition.lemma().equals("of") || parsed.hasChild(preposition, "pcomp");
                    if (deed.isPresent() || charged) {
                        edits.attach(preposition, verb.index(), "prep");
                    }
                    deed.ifPresent(participle -> {
                        edits.attach(parsed.token(participle.head()), participle.index(), "dobj");
                        edits.attach(participle, preposition.index(), "pcomp");
                    });
                });
    }

    /** "Of burning homes": the participle that was taken for an adjective of the noun. */
    private Optional<Token> deed(Token preposition) {
        return parsed.child(preposition, "pobj")
                .flatMap(noun -> parsed.child(
                        noun,
                        t -> t.tag().equals("VBG")
                                && t.label().equals("nmod")
                                && t.index() == preposition.index() + 1));
    }

    /** "The ministry has, in a statement, called on drivers": the subject hangs on the auxiliary. */
    private void subjectOfAuxiliary(Token verb) {
        for (Token auxiliary : parsed.children(verb, "aux")) {
            for (Token child : parsed.children(auxiliary)) {
                if (child.label().startsWith("nsubj")) {
                    edits.attach(child, verb.index(), child.label());
                }
            }
        }
    }

    /** "Residents were critical; the mayor said that…": what stands before a semicolon is not what he said. */
    private void clauseBeforeSemicolon(Token verb) {
        boolean before = verb.label().equals("ccomp") && verb.index() < verb.head();
        if (before
                && parsed.tokens().subList(verb.index(), verb.head()).stream()
                        .anyMatch(t -> t.surface().equals(";") && t.head() == verb.head())) {
            edits.attach(verb, verb.head(), "parataxis");
        }
    }

    /** "Search and rescue teams": nouns before a noun, taken for verbs. */
    private void searchAndRescue(Token rescue) {
        if (!rescue.is("rescue", "conj")) {
            return;
        }
        Optional<Token> search = parsed.head(rescue).filter(t -> t.lemma().equals("search"));
        boolean idiom = search.isPresent()
                && search.get().label().startsWith("nsubj")
                && rescue.index() == search.get().index() + 2;
        if (!idiom) {
            return;
        }
        parsed.child(rescue, "dobj").ifPresent(noun -> {
            edits.attach(noun, search.get().head(), search.get().label());
            edits.attach(search.get(), noun.index(), "compound");
            edits.attach(rescue, noun.index(), "compound");
        });
    }

    private boolean isActive(Token verb) {
        boolean aimed = parsed.children(verb, "prep").stream()
                .anyMatch(t -> t.lemma().equals("for") || t.lemma().equals("on"));
        return parsed.hasChild(verb, "dobj")
                || parsed.hasChild(verb, "ccomp")
                || (verb.lemma().equals("call") && aimed);
    }

    /** "In January, the minister, Jan Novak, agreed": the subject is taken for an apposition to the date. */
    private void subjectBehindDate(Token verb) {
        if (verb.head() != Token.ROOT || hasSubject(verb)) {
            return;
        }
        parsed.children(verb, "prep").stream()
                .filter(t -> t.index() < verb.index())
                .flatMap(t -> parsed.children(t, "pobj").stream())
                .filter(t -> CALENDAR.contains(t.lemma()) || t.tag().equals("CD"))
                .flatMap(t -> parsed.children(t, "appos").stream())
                .filter(t -> t.isNoun() && t.index() < verb.index())
                .findFirst()
                .ifPresent(t -> attachSubject(t, verb));
    }

    /** "On Tuesday Mwangi met miners": the subject is taken for a name that begins with the day. */
    private void subjectBehindDay(Token verb) {
        if (verb.head() != Token.ROOT || hasSubject(verb)) {
            return;
        }
        for (Token name : parsed.tokens().subList(0, verb.index())) {
            Optional<Token> day = parsed.head(name)
                    .filter(preposition -> name.label().equals("pobj") && name.isProperNoun())
                    .filter(preposition -> preposition.lemma().equals("on"))
                    .flatMap(preposition -> parsed.child(name, t -> t.index() == preposition.index() + 1))
                    .filter(t -> t.label().equals("compound"))
                    .filter(t -> CALENDAR.contains(t.lemma()) && t.lemma().endsWith("day"));
            if (day.isPresent()) {
                edits.attach(day.get(), name.head(), "pobj");
                attachSubject(name, verb);
                return;
            }
        }
    }

    /**
     * "She warned that the moves are dangerous and vowed that…": the second verb of saying goes with the first, whose tense
     * it has, not with the verb of what was said.
     */
    private static Optional<Token> coordinationWithReport(ParsedSentence sentence, Token verb) {
        boolean joined = verb.isVerb() && verb.label().equals("conj") && !sentence.hasChild(verb, "nsubj");
        if (!joined || !introducesClause(sentence, verb)) {
            return Optional.empty();
        }
        return sentence.head(verb)
                .filter(said -> said.isVerb() && said.label().equals("ccomp"))
                .filter(said -> !tense(sentence, said).equals(tense(sentence, verb)))
                .flatMap(sentence::head)
                .filter(report -> report.isVerb() && report.index() < verb.index())
                .filter(report -> tense(sentence, report).equals(tense(sentence, verb)));
    }

    private static boolean introducesClause(ParsedSentence sentence, Token verb) {
        return sentence.hasChild(verb, "ccomp") || sentence.hasChild(verb, "xcomp");
    }

    /** The tag of the word that bears the tense: the first auxiliary, or the verb itself. */
    private static String tense(ParsedSentence sentence, Token verb) {
        return sentence.child(verb, t -> t.label().equals("aux") || t.label().equals("auxpass"))
                .map(Token::tag)
                .orElse(verb.tag());
    }
}
