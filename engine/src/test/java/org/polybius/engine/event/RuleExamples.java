package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.polybius.engine.actor.ActorLexicon;
import org.polybius.engine.actor.ActorLinker;
import org.polybius.engine.event.MarkedSentence.Mark;
import org.polybius.engine.parsing.DependencyParser;
import org.polybius.engine.parsing.ParsedArticle;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** Holds every rule against its own examples and counter-examples. */
final class RuleExamples {

    private final RuleBook book;
    private final DependencyParser parser;
    private final CarrierVerbs carriers = CarrierVerbs.standard();
    private final ActorLinker linker = new ActorLinker(ActorLexicon.load());
    private final EventFinder finder;

    RuleExamples(RuleBook book, DependencyParser parser) {
        this.book = book;
        this.parser = parser;
        this.finder = new EventFinder(book);
    }

    /** What is wrong, a line each; empty when all is well. */
    List<String> failures(Rule rule) {
        List<String> failures = new ArrayList<>();
        for (String example : rule.examples()) {
            mismatch(rule, MarkedSentence.of(example)).ifPresent(why -> failures.add(line(rule, why, example)));
        }
        for (String counter : rule.counterExamples()) {
            if (codes(rule, MarkedSentence.of(counter))) {
                failures.add(line(rule, "matches its counter-example", counter));
            }
        }
        for (String miss : rule.knownMisses()) {
            if (mismatch(rule, MarkedSentence.of(miss)).isEmpty()) {
                failures.add(line(rule, "a known miss is missed no more: make it an example", miss));
            }
        }
        return failures;
    }

    private static String line(Rule rule, String why, String sentence) {
        return rule.origin() + " " + rule.id() + ": " + why + ": " + sentence;
    }

    private Optional<String> mismatch(Rule rule, MarkedSentence example) {
        List<Match> matches = matches(rule, example);
        if (matches.isEmpty()) {
            return Optional.of("no match");
        }
        String last = "";
        for (Match match : matches) {
            last = mismatch(match, example);
            if (last.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(last);
    }

    private static String mismatch(Match match, MarkedSentence example) {
        for (Mark mark : example.marks()) {
            List<Token> found = mark.role().equals("trigger") ? match.words() : match.fillers(role(mark.role()));
            if (found.stream().noneMatch(t -> mark.span().overlaps(t.span()))) {
                return mark.role() + " is " + found.stream().map(Token::surface).toList();
            }
        }
        for (Role role : List.of(Role.ACTOR, Role.RECIPIENT)) {
            boolean marked =
                    example.marks().stream().anyMatch(mark -> mark.role().equals(role.word()));
            if (!marked && !match.fillers(role).isEmpty()) {
                return role.word() + " is not marked and is "
                        + match.fillers(role).stream().map(Token::surface).toList();
            }
        }
        return "";
    }

    private static Role role(String word) {
        return Stream.of(Role.values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no role is called " + word));
    }

    /** Whether an event comes of it in the end: a match whose subject can do nothing is none. */
    private boolean codes(Rule rule, MarkedSentence marked) {
        ParsedArticle article = marked.parse(parser);
        Scene scene = finder.scene(article, linker.read(article), List.of());
        return article.sentences().stream()
                .flatMap(sentence -> finder.find(sentence, scene).stream())
                .anyMatch(event -> event.rule().equals(rule.id()));
    }

    private List<Match> matches(Rule rule, MarkedSentence marked) {
        List<Match> matches = new ArrayList<>();
        for (ParsedSentence sentence : marked.parse(parser).sentences()) {
            for (Token token : sentence.tokens()) {
                List<RuleBook.Entry> entries = book.at(sentence, token).stream()
                        .filter(entry -> entry.rule().id().equals(rule.id()))
                        .toList();
                matches.addAll(FrameMatcher.matches(sentence, entries, token, carriers));
            }
        }
        return matches;
    }

    /** Every example marks its trigger. */
    static boolean marksTrigger(String example) {
        return MarkedSentence.of(example).marks().stream()
                .anyMatch(mark -> mark.role().equals("trigger"));
    }
}
