package org.polybius.engine.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.actor.Reading.Kind;
import org.polybius.engine.article.Article;
import org.polybius.engine.parsing.ParsedArticle;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** Who is who in one article. Unchanging once made. */
public final class ArticleActors {

    private static final Set<String> INSIDE_PHRASE = Set.of("compound", "nmod", "npadvmod", "num", "nummod");
    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "on", "over", "around", "across", "outside", "inside");

    private final Article article;
    private final ActorLexicon lexicon;
    private final Map<Integer, ParsedSentence> sentences = new HashMap<>();
    /** By sentence, then by token; null where there is none. */
    private final Map<Integer, Reading[]> readings = new HashMap<>();

    private final ArticleMemory memory = new ArticleMemory();
    private final PhraseReader reader;

    ArticleActors(ParsedArticle parsed, ActorLexicon lexicon) {
        this.article = parsed.article();
        this.lexicon = lexicon;
        this.reader = new PhraseReader(lexicon, memory, article.published());
        for (ParsedSentence sentence : parsed.sentences()) {
            sentences.put(sentence.index(), sentence);
            readings.put(sentence.index(), new Reading[sentence.size()]);
        }
        List<Candidate> candidates = new ArrayList<>();
        parsed.sentences().forEach(sentence -> readSentence(sentence, candidates));
        // A headline says "Mwangi" before the first paragraph says who she is: read it again with all known.
        parsed.sentences().stream()
                .filter(sentence -> sentence.sentence().isHeadline())
                .forEach(headline -> readSentence(headline, new ArrayList<>()));
    }

    /**
     * Who {@code mention} is.
     *
     * @param speaker whose words the mention stands in, where it stands in a quotation: "we" is the speaker's side
     */
    public Entity entity(Mention mention, Optional<Entity> speaker) {
        ParsedSentence sentence = sentences.get(mention.sentence());
        if (sentence == null) {
            throw new IllegalArgumentException("no parsed sentence " + mention.sentence());
        }
        Token head = sentence.token(mention.head());
        String text = article.words(mention.span());
        if (Antecedents.isFirstPerson(head)) {
            return speaker.map(ArticleActors::side).orElse(Reading.NOTHING).at(text, mention.span(), lexicon);
        }
        Reading reading = speaker.flatMap(who -> ofSpeaker(sentence, head, who))
                .or(() -> reading(sentence, head))
                .orElseGet(() -> isPronoun(head) ? Reading.NOTHING : phrase(sentence, head, Optional.empty()));
        return asPlace(sentence, head, reading).at(text, mention.span(), lexicon);
    }

    /** The speaker, or for "we" the speaker's side. */
    private static Reading side(Entity speaker) {
        Set<String> codes =
                speaker.code().map(List::of).orElse(List.of()).stream().collect(java.util.stream.Collectors.toSet());
        return new Reading(Kind.PERSON, speaker.name(), codes, speaker.sectors(), Optional.empty(), "", true);
    }

    /** "Our government", said by somebody. */
    private Optional<Reading> ofSpeaker(ParsedSentence sentence, Token head, Entity speaker) {
        return sentence.child(head, "poss")
                .filter(Antecedents::isFirstPerson)
                .map(owner -> phrase(sentence, head, Optional.of(side(speaker))));
    }

    /** "In Kyiv" is the city, not the government that sits there. */
    private static Reading asPlace(ParsedSentence sentence, Token head, Reading reading) {
        boolean stays = reading.kind() == Kind.COUNTRY
                && head.label().equals("pobj")
                && sentence.head(head).map(prep -> WHERE.contains(prep.lemma())).orElse(false);
        return stays ? reading.withSectors(List.of()) : reading;
    }

    private void readSentence(ParsedSentence sentence, List<Candidate> candidates) {
        Reading[] found = readings.get(sentence.index());
        for (Token token : sentence.tokens()) {
            Optional<Reading> reading = readToken(sentence, token, candidates);
            if (reading.isPresent()) {
                found[token.index()] = reading.get();
                if (!token.isPronoun() || token.tag().startsWith("PRP")) {
                    candidates.add(new Candidate(sentence, token, reading.get()));
                }
            }
        }
    }

    private Optional<Reading> reading(ParsedSentence sentence, Token token) {
        return Optional.ofNullable(readings.get(sentence.index())[token.index()]);
    }

    private Optional<Reading> readToken(ParsedSentence sentence, Token token, List<Candidate> candidates) {
        if (token.tag().startsWith("W") && token.isPronoun()) {
            return Antecedents.ofRelative(sentence, token).flatMap(noun -> reading(sentence, noun));
        }
        if (isPronoun(token)) {
            return Optional.of(token)
                    .filter(Antecedents::isThirdPerson)
                    .flatMap(pronoun -> Antecedents.of(sentence, pronoun, candidates))
                    .map(candidate -> candidate.reading().recalled());
        }
        if (!isIntroduced(token)) {
            return Optional.empty();
        }
        return Optional.of(isTime(token) ? Reading.NOTHING : introduce(sentence, token));
    }

    /**
     * Whether {@code token} heads a phrase that is read where it stands, with what the article told before. Others are read
     * when they are asked about, with all known.
     */
    static boolean isIntroduced(Token token) {
        return (token.isNoun() || token.surface().equals("US")) && !INSIDE_PHRASE.contains(token.label());
    }

    /** "He" is nobody's name, "US" no pronoun. */
    private static boolean isPronoun(Token token) {
        return token.tag().startsWith("PRP") && !token.surface().equals("US");
    }

    /** "In May" is no prime minister. */
    private static boolean isTime(Token token) {
        boolean acts = token.label().startsWith("nsubj")
                || token.label().equals("dobj")
                || token.label().equals("poss");
        return !acts && PhraseWords.TIMES.contains(token.lemma());
    }

    private Reading introduce(ParsedSentence sentence, Token head) {
        Reading reading = phrase(sentence, head, owner(sentence, head));
        for (Token apposition : sentence.children(head, "appos")) {
            if (apposition.isNoun() && apposition.index() > head.index()) {
                reading = merged(sentence, head, reading, apposition);
            }
        }
        note(head, reading);
        boolean alone = reading.kind() == Kind.PERSON
                && article.words(NounPhrases.mention(sentence, head).span()).equals(head.surface());
        if (alone) {
            memory.noteAlone(Word.of(head.surface()));
        }
        return reading;
    }

    private Optional<Reading> owner(ParsedSentence sentence, Token head) {
        return sentence.child(head, "poss").filter(Token::isPronoun).flatMap(pronoun -> reading(sentence, pronoun));
    }

    /** "Jane Mwangi, the Kenyan president", "the Kenyan president, Jane Mwangi", "the wildlife service (KWS)". */
    private Reading merged(ParsedSentence sentence, Token head, Reading reading, Token apposition) {
        boolean bracketed =
                sentence.previous(apposition).map(t -> t.surface().equals("(")).orElse(false);
        if (bracketed) {
            boolean acronym = apposition.isProperNoun() && reading.kind() != Kind.PERSON && reading.hasCode();
            if (acronym) {
                memory.noteName(Word.of(apposition.surface()), reading);
            }
            return reading;
        }
        Reading other = phrase(sentence, apposition, owner(sentence, apposition));
        boolean nameFirst = reading.kind() == Kind.PERSON && other.kind() == Kind.PEOPLE;
        boolean roleFirst = reading.kind() == Kind.PEOPLE && other.kind() == Kind.PERSON;
        if (!nameFirst && !roleFirst) {
            return reading;
        }
        Reading person = nameFirst ? reading : other;
        Reading role = nameFirst ? other : reading;
        Reading both = joined(person, role);
        note(nameFirst ? head : apposition, both);
        memory.noteHolder(role.withCodes(both.codes()));
        return both;
    }

    private static Reading joined(Reading person, Reading role) {
        return new Reading(
                Kind.PERSON,
                person.name(),
                role.code().isPresent() ? role.codes() : person.codes(),
                keepsOwnSectors(person, role) ? person.sectors() : role.sectors(),
                person.title(),
                role.noun(),
                true);
    }

    /** "A Saudi national" tells less of a journalist than that he is one. */
    private static boolean keepsOwnSectors(Reading person, Reading role) {
        boolean tellsLittle = role.noun().startsWith("~") || role.sectors().equals(List.of(Sector.CVL));
        return role.sectors().isEmpty() || (tellsLittle && !person.sectors().isEmpty());
    }

    private void note(Token head, Reading reading) {
        if (reading.kind() == Kind.COUNTRY || reading.kind() == Kind.BODY) {
            memory.noteCountry(reading);
        }
        if (reading.kind() == Kind.COUNTRY) {
            memory.noteTheCountry(reading);
        }
        memory.noteHolder(reading);
        boolean named = reading.kind() == Kind.PERSON && reading.name().isPresent() && head.isProperNoun();
        if (named) {
            List<Word> surname = Word.of(head.surface());
            List<Word> name = Word.of(reading.name().get());
            boolean introduces = name.size() > 1 || reading.title().isPresent();
            if (introduces && !surname.isEmpty()) {
                memory.noteSurname(surname, reading);
                memory.noteName(name, reading);
            }
        }
    }

    private Reading phrase(ParsedSentence sentence, Token head, Optional<Reading> owner) {
        return words(article, sentence, head)
                .map(words -> reader.read(Word.of(words), owner))
                .orElse(Reading.NOTHING);
    }

    /** The words by which {@code head} is read: its noun phrase and the first complement that follows. */
    static Optional<String> words(Article article, ParsedSentence sentence, Token head) {
        // "Over 700 members of the party" hangs from "over" in some trees.
        if (head.tag().equals("IN")) {
            return sentence.child(head, "pobj").flatMap(object -> words(article, sentence, object));
        }
        String words = article.words(NounPhrases.mention(sentence, head).span());
        int last = NounPhrases.last(sentence, head);
        Optional<Token> preposition = sentence.child(head, t -> t.label().equals("prep") && t.index() > last);
        Optional<Token> object =
                preposition.flatMap(prep -> sentence.child(prep, "pobj")).filter(Token::isNoun);
        String text = object.isEmpty()
                ? words
                : words + " " + preposition.get().surface() + " "
                        + article.words(
                                NounPhrases.mention(sentence, object.get()).span());
        return Optional.of(text);
    }
}
