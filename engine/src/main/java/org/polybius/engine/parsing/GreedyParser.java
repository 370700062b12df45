package org.polybius.engine.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.article.Span;
import org.polybius.engine.parsing.SentenceValues.Field;
import org.polybius.engine.parsing.SentenceValues.SetField;
import org.polybius.engine.parsing.linear.Values;
import org.polybius.engine.parsing.words.Lemmatizer;
import org.polybius.engine.parsing.words.Tokenizer;
import org.polybius.engine.parsing.words.Word;
import org.polybius.engine.parsing.words.WordForm;

/**
 * The English tokenizer, tagger, lemmatizer and dependency parser of NLP4J, over its published weights: the same tags,
 * lemmas and trees as the library's, token for token, but for the verbs of headlines ({@link HeadlineVerbs}). Loading takes a fraction of a second and some 90 MB: make one and share
 * it between threads.
 */
public final class GreedyParser implements DependencyParser {

    /** What the published weights know the artificial root by. */
    private static final String ROOT = "@#r$%";

    private final Tokenizer tokenizer = new Tokenizer();
    private final Lemmatizer lemmatizer = Lemmatizer.load();
    private final WordLexicon lexicon = WordLexicon.load();
    private final Tagger tagger = Tagger.load();
    private final TransitionParser parser = TransitionParser.load();
    private final Values first = Values.of(List.of("0"));
    private final Values last = Values.of(List.of("1"));
    private final ThreadLocal<Decoding> decodings =
            ThreadLocal.withInitial(() -> parser.decoding(tagger.tags().size()));
    private final boolean mendsHeadlines;

    public GreedyParser() {
        this(true);
    }

    private GreedyParser(boolean mendsHeadlines) {
        this.mendsHeadlines = mendsHeadlines;
    }

    /** The library's tags and trees in headlines too. */
    static GreedyParser asPublished() {
        return new GreedyParser(false);
    }

    /**
     * {@inheritDoc} Sentences of more than 400 tokens are parsed in pieces of that length, each a tree of its own: no prose
     * has them, and a table or list without a full stop must cost itself alone.
     */
    @Override
    public List<Token> parse(Article article, Sentence sentence) {
        List<Word> words = words(article.words(sentence.span()));
        List<Token> tokens = new ArrayList<>(words.size());
        for (int from = 0; from < words.size(); from += SentenceValues.MAX_WORDS) {
            int to = Math.min(from + SentenceValues.MAX_WORDS, words.size());
            addTree(
                    words.subList(from, to),
                    from,
                    article.text(),
                    sentence.span().start(),
                    tokens);
        }
        return tokens;
    }

    /** The Penn Treebank tags of the words of {@code text}, a sentence; of its first 400 words at most. */
    public List<String> tags(String text) {
        List<Word> words = words(text);
        List<Word> piece = words.subList(0, Math.min(SentenceValues.MAX_WORDS, words.size()));
        Decoding decoding = decodings.get();
        tag(piece, decoding);
        return IntStream.rangeClosed(1, piece.size())
                .mapToObj(i -> tagger.tags().get(decoding.tags[i]))
                .toList();
    }

    /** Line breaks end no sentence. */
    private List<Word> words(String text) {
        return tokenizer.tokenize(text.replace('\n', ' ').replace('\r', ' '));
    }

    private void addTree(List<Word> words, int firstIndex, String text, int offset, List<Token> tokens) {
        Decoding decoding = decodings.get();
        int count = words.size();
        String[] simplified = tag(words, decoding);
        if (mendsHeadlines) {
            mendHeadline(words, decoding);
        }
        String[] lemmas = lemmatize(simplified, decoding);
        parser.parse(decoding, count);
        for (int i = 1; i <= count; i++) {
            Word word = words.get(i - 1);
            Span span = new Span(offset + word.start(), offset + word.end());
            int head = decoding.configuration.head(i);
            tokens.add(new Token(
                    firstIndex + i - 1,
                    span,
                    span.in(text),
                    lemmas[i],
                    tagger.tags().get(decoding.tags[i]),
                    head == 0 ? Token.ROOT : firstIndex + head - 1,
                    head == 0 ? "root" : parser.label(decoding.arcs[i])));
        }
    }

    /** Tags the words; returns their simplified forms, from index 1. */
    private String[] tag(List<Word> words, Decoding decoding) {
        String[] simplified = describe(words, decoding.sentence);
        tagger.tag(decoding.sentence, words.size(), decoding, decoding.tags);
        return simplified;
    }

    private void mendHeadline(List<Word> words, Decoding decoding) {
        List<String> tags = IntStream.rangeClosed(1, words.size())
                .mapToObj(i -> tagger.tags().get(decoding.tags[i]))
                .toList();
        List<String> forms = words.stream().map(Word::form).toList();
        for (HeadlineVerbs.Change change : HeadlineVerbs.changes(forms, tags)) {
            int place = change.index() + 1;
            decoding.tags[place] = tagger.tags().indexOf(change.tag());
            decoding.sentence.copy(Field.PART_OF_SPEECH_TAG, place, tagger.values(), decoding.tags[place]);
        }
    }

    /** Gives the words all fields that their forms alone decide; returns their simplified forms, from index 1. */
    private String[] describe(List<Word> words, SentenceValues sentence) {
        int count = words.size();
        sentence.begin(count);
        String[] forms = new String[count + 1];
        for (int i = 1; i <= count; i++) {
            String simplified = WordForm.simplified(words.get(i - 1).form());
            String lowercase = WordForm.lowercase(simplified);
            forms[i] = simplified;
            sentence.set(Field.WORD_FORM_SIMPLIFIED, i, simplified);
            sentence.set(Field.WORD_FORM_SIMPLIFIED_LOWERCASE, i, lowercase);
            sentence.set(Field.WORD_SHAPE, i, WordForm.shape(simplified));
            affixes(lowercase, i, sentence);
            lexicon.describe(lowercase, i, sentence);
            List<String> orthographic = WordForm.orthographic(simplified, i == 1);
            sentence.set(SetField.ORTHOGRAPHIC, i, orthographic.isEmpty() ? null : Values.of(orthographic));
        }
        sentence.set(SetField.POSITIONAL, count, last);
        sentence.set(SetField.POSITIONAL, 1, first);
        return forms;
    }

    /** Prefixes and suffixes, none of which is the whole word. */
    private static void affixes(String word, int index, SentenceValues sentence) {
        int length = word.length();
        if (length > 1) {
            sentence.set(Field.SUFFIX_1, index, word, length - 1, length);
        }
        if (length > 2) {
            sentence.set(Field.PREFIX_2, index, word, 0, 2);
            sentence.set(Field.SUFFIX_2, index, word, length - 2, length);
        }
        if (length > 3) {
            sentence.set(Field.PREFIX_3, index, word, 0, 3);
            sentence.set(Field.SUFFIX_3, index, word, length - 3, length);
        }
        if (length > 4) {
            sentence.set(Field.SUFFIX_4, index, word, length - 4, length);
        }
    }

    /** The words' lemmas, from index 1; the root gets its lemma and tag. */
    private String[] lemmatize(String[] simplified, Decoding decoding) {
        SentenceValues sentence = decoding.sentence;
        sentence.set(Field.LEMMA, 0, ROOT);
        sentence.set(Field.PART_OF_SPEECH_TAG, 0, ROOT);
        String[] lemmas = new String[simplified.length];
        for (int i = 1; i < lemmas.length; i++) {
            lemmas[i] = lemmatizer.lemma(simplified[i], tagger.tags().get(decoding.tags[i]));
            sentence.set(Field.LEMMA, i, lemmas[i]);
        }
        return lemmas;
    }
}
