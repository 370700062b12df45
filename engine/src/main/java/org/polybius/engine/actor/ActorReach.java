package org.polybius.engine.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * Which other sentences of an article tell who some mentions are: those that introduce their names, say whose their offices
 * are or which country "the country" is, and those that their pronouns look back to; and what these lean on in turn.
 *
 * <p>Told by words where a sentence has no tree yet. One for each article, and not to be shared.
 */
public final class ActorReach {

    private final Article article;
    private final List<Sentence> sentences;
    private final ActorLexicon lexicon;
    private final IntFunction<ParsedSentence> trees;
    private final Tellers tellers;

    private final BitSet reached = new BitSet();
    /** Sentences of which every phrase is read, with the pronouns that a candidate for another pronoun may be. */
    private final Map<Pronouns, BitSet> whole = new EnumMap<>(Pronouns.class);

    /** What is still to be read. */
    private final Deque<Runnable> open = new ArrayDeque<>();

    private final Map<Phrase, Said> phrases = new HashMap<>();
    private final Set<Phrase> read = new HashSet<>();
    private final Set<Phrase> readKnowingAll = new HashSet<>();

    /** Pronouns that may be the antecedent of another. */
    private enum Pronouns {
        NONE,
        /** Of "he": "it" stands for no person. */
        OF_PERSONS,
        /** Of "it" and "they": "he" stands for no thing, and for no more than one. */
        OF_THINGS;

        boolean hold(String pronoun) {
            return switch (this) {
                case NONE -> false;
                case OF_PERSONS -> Antecedents.isPersonal(pronoun) || Antecedents.isPlural(pronoun);
                case OF_THINGS -> !Antecedents.isPersonal(pronoun);
            };
        }
    }

    /** A phrase, by the place of its sentence and the token that heads it. */
    private record Phrase(int place, int head) {}

    /**
     * @param sentences all of {@code article}'s, headline first
     * @param trees the tree of the sentence at a place of that list, made when it is asked for
     */
    public ActorReach(
            Article article, List<Sentence> sentences, ActorLexicon lexicon, IntFunction<ParsedSentence> trees) {
        this.article = article;
        this.sentences = sentences;
        this.lexicon = lexicon;
        this.trees = trees;
        for (Pronouns which : Pronouns.values()) {
            whole.put(which, new BitSet());
        }
        this.tellers = new Tellers(sentences.stream()
                .map(sentence -> new Said(List.of(article.words(sentence.span())), lexicon))
                .toList());
    }

    /** The places of all sentences that {@code mentions}, and those asked about before, lean on. */
    public BitSet of(Collection<Mention> mentions) {
        int first = sentences.isEmpty() ? 0 : sentences.get(0).index();
        mentions.forEach(mention -> readMention(mention.sentence() - first, mention.head()));
        while (!open.isEmpty()) {
            open.remove().run();
        }
        return (BitSet) reached.clone();
    }

    private void readMention(int place, int head) {
        Token token = trees.apply(place).token(head);
        if (Antecedents.isThirdPerson(token)) {
            readAntecedents(place, Antecedents.word(token));
        } else if (token.isPronoun() && token.tag().startsWith("W")) {
            readSentence(place, Pronouns.NONE);
        } else if (ArticleActors.isIntroduced(token) && !speaksOfSpeaker(place, token)) {
            readPhrase(place, token);
        } else if (readKnowingAll.add(new Phrase(place, head))) {
            read(place, said(place, token), sentences.size());
        }
    }

    /** "Our government" is read anew, with all known. */
    private boolean speaksOfSpeaker(int place, Token head) {
        return trees.apply(place)
                .child(head, "poss")
                .filter(Antecedents::isFirstPerson)
                .isPresent();
    }

    private void readPhrase(int place, Token head) {
        if (read.add(new Phrase(place, head.index()))) {
            open.add(() -> read(place, said(place, head), place + 1));
        }
    }

    /** Reads every phrase of a sentence, and those of its pronouns that matter. */
    private void readSentence(int place, Pronouns which) {
        if (!whole.get(which).get(place)) {
            whole.get(which).set(place);
            reached.set(place);
            open.add(() -> readTokens(place, which));
        }
    }

    private void readTokens(int place, Pronouns which) {
        for (Token token : trees.apply(place).tokens()) {
            if (ArticleActors.isIntroduced(token)) {
                readPhrase(place, token);
            } else if (Antecedents.isThirdPerson(token) && which.hold(Antecedents.word(token))) {
                readAntecedents(place, Antecedents.word(token));
            }
        }
    }

    /** All that {@code pronoun} may stand for. Who else takes part beside it decides too, whatever he is called. */
    private void readAntecedents(int place, String pronoun) {
        Pronouns which = Antecedents.isPersonal(pronoun) ? Pronouns.OF_PERSONS : Pronouns.OF_THINGS;
        for (int back = Math.max(0, place - Antecedents.REACH); back < place; back++) {
            readSentence(back, which);
        }
        readSentence(place, Pronouns.OF_PERSONS);
        readSentence(place, Pronouns.OF_THINGS);
    }

    /** @param end the place of the first sentence that is not yet known; a headline is read again with all known */
    private void read(int place, Said words, int end) {
        int known = sentences.get(place).isHeadline() ? sentences.size() : end;
        words.pronouns().forEach(pronoun -> readAntecedents(place, pronoun));
        if (words.asksCountry()) {
            tellers.newOfCountries(known).forEach(other -> readSentence(other, Pronouns.NONE));
        }
        words.askedNames()
                .forEach(name -> tellers.newOfName(name, known)
                        .forEach(other ->
                                readTelling(other, said -> said.toldNames().contains(name))));
        words.askedRoles()
                .forEach(role -> tellers.newOfRole(role, known)
                        .forEach(other ->
                                readTelling(other, said -> said.toldRoles().contains(role))));
    }

    /** Reads those phrases of the sentence at {@code place} that may tell what is asked. */
    private void readTelling(int place, Predicate<Said> tells) {
        reached.set(place);
        for (Token token : trees.apply(place).tokens()) {
            if (ArticleActors.isIntroduced(token) && tells.test(said(place, token))) {
                readPhrase(place, token);
            }
        }
    }

    /** The words by which {@code head} is read, and those that are apposed to it. */
    private Said said(int place, Token head) {
        return phrases.computeIfAbsent(new Phrase(place, head.index()), phrase -> {
            ParsedSentence tree = trees.apply(place);
            List<String> words = new ArrayList<>();
            ArticleActors.words(article, tree, head).ifPresent(words::add);
            tree.children(head, "appos").forEach(apposition -> {
                ArticleActors.words(article, tree, apposition).ifPresent(words::add);
                words.add("(" + apposition.surface());
            });
            return new Said(words, lexicon);
        });
    }
}
