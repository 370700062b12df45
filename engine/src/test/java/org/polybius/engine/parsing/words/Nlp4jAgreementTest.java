package org.polybius.engine.parsing.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words, forms and lemmas are those of the NLP4J library, whose models were trained on them. */
class Nlp4jAgreementTest {

    private static final int CHANGED_TEXTS = 12_000;

    /** Every so many words of the library's lists are tried. */
    private static final int STEP = 25;

    private static final String LISTS = "/edu/emory/mathcs/nlp/component/morph/english/";

    private static final List<String> INFLECTED =
            List.of("NNS", "VBZ", "VBG", "VBD", "JJR", "JJS", "RBR", "RBS", "RB", "MD", "IN");

    private static final List<String> TAGS = List.of(
            "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNS", "NNP", "NNPS", "PDT",
            "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ",
            "WDT", "WP", "WP$", "WRB", "ADD", "AFX", "GW", "NFP", "XX", "HYPH", "#", "$", ".", ",", ":", "-LRB-",
            "-RRB-", "``", "''");

    private static final Nlp4jOracle ORACLE = new Nlp4jOracle();
    private static final Tokenizer TOKENIZER = new Tokenizer();
    private static final Lemmatizer LEMMATIZER = Lemmatizer.load();

    private static List<String> texts;

    @BeforeAll
    static void readTexts() {
        texts = Stream.of(Corpus.sentences(), Corpus.projectLines())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void agreesOnOwnTexts() {
        assertThat(Corpus.sentences()).hasSizeGreaterThan(300);
        check(texts);
        forms(texts).forEach(form -> checkLemmas(WordForm.simplified(form), TAGS));
    }

    @Test
    void agreesOnChangedTexts() {
        check(Corpus.mutations(texts, CHANGED_TEXTS));
    }

    @Test
    void agreesOnNastyTexts() {
        check(Corpus.nasty(CHANGED_TEXTS));
    }

    @Test
    void agreesOnNews() {
        List<String> news = Corpus.news();
        assumeTrue(!news.isEmpty(), "no news beside the checkout");
        check(news);
    }

    private static void check(List<String> texts) {
        for (String text : texts) {
            List<Word> words = ORACLE.tokenize(text);
            if (!TOKENIZER.tokenize(text).equals(words)) {
                assertThat(TOKENIZER.tokenize(text)).as(text).isEqualTo(words);
            }
        }
        forms(texts).forEach(Nlp4jAgreementTest::checkForm);
    }

    private static Set<String> forms(List<String> texts) {
        return texts.stream()
                .flatMap(text -> TOKENIZER.tokenize(text).stream())
                .map(Word::form)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void checkForm(String form) {
        String simplified = WordForm.simplified(form);
        assertThat(simplified).as(form).isEqualTo(ORACLE.simplified(form));
        assertThat(WordForm.lowercase(form)).as(form).isEqualTo(ORACLE.lowercase(form));
        assertThat(WordForm.shape(simplified)).as(form).isEqualTo(ORACLE.shape(simplified));
        for (boolean first : new boolean[] {true, false}) {
            assertThat(WordForm.orthographic(simplified, first)).as(form).isEqualTo(ORACLE.orthographic(form, first));
        }
        checkLemmas(simplified, INFLECTED);
    }

    private static void checkLemmas(String simplified, List<String> tags) {
        for (String tag : tags) {
            String lemma = ORACLE.lemma(simplified, tag);
            if (!LEMMATIZER.lemma(simplified, tag).equals(lemma)) {
                assertThat(LEMMATIZER.lemma(simplified, tag))
                        .as(simplified + "/" + tag)
                        .isEqualTo(lemma);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"verb", "noun", "adjective", "adverb"})
    void agreesOnIrregularWords(String wordClass) throws IOException {
        for (String line : lines(wordClass + ".exc")) {
            checkLemmas(line.split(" ")[0], TAGS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"verb", "noun", "adjective", "adverb", "cardinal", "ordinal"})
    void agreesOnInflectedWords(String wordClass) throws IOException {
        List<String> words = lines(wordClass + ".base");
        for (int i = 0; i < words.size(); i += Math.min(STEP, words.size() / 30)) {
            String word = words.get(i);
            String last = word.substring(word.length() - 1);
            String stem = word.substring(0, word.length() - 1);
            for (String ending : List.of("s", "es", "ed", "d", "ing", "er", "est", "n", "ung", "ying")) {
                checkLemmas(word + ending, INFLECTED);
                checkLemmas(word + last + ending, INFLECTED);
                checkLemmas(stem + ending, INFLECTED);
            }
            for (String ending : List.of("", "ies", "ied", "ier", "iest", "men", "i", "a", "ae")) {
                checkLemmas(word + ending, INFLECTED);
                checkLemmas(stem + ending, INFLECTED);
            }
        }
    }

    private static List<String> lines(String list) throws IOException {
        try (InputStream in = Lemmatizer.class.getResourceAsStream(LISTS + list)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void standsWordsThatOverflowTheLibrarysStack() {
        String word = "ab.".repeat(100_000) + "5";
        assertThatThrownBy(() -> ORACLE.tokenize(word)).isInstanceOf(StackOverflowError.class);
        assertThat(TOKENIZER.tokenize(word)).isNotEmpty();
        assertThat(WordForm.simplified(word)).isEqualTo("#hlink#");
    }
}
