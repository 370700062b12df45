package org.polybius.engine.parsing.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Words, forms and lemmas are those of the NLP4J library, whose models were trained on them. */
class Nlp4jAgreementTest {

    private static final int MUTATIONS = 40_000;
    private static final int NASTY = 40_000;

    /** The lemma depends on the tag by its first two letters and by these tags. */
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
        check(texts);
        checkLemmas(forms(texts));
    }

    @Test
    void agreesOnMutations() {
        check(Corpus.mutations(texts, MUTATIONS));
    }

    @Test
    void agreesOnNastyTexts() {
        check(Corpus.nasty(NASTY));
    }

    @Test
    void agreesOnNews() {
        List<String> news = Corpus.news();
        assumeTrue(!news.isEmpty(), "no news beside the checkout");
        check(news);
    }

    private static void check(List<String> texts) {
        for (String text : texts) {
            assertThat(TOKENIZER.tokenize(text)).as(text).isEqualTo(ORACLE.tokenize(text));
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
    }

    private static void checkLemmas(Set<String> forms) {
        for (String form : forms) {
            String simplified = WordForm.simplified(form);
            for (String tag : TAGS) {
                if (!LEMMATIZER.lemma(simplified, tag).equals(ORACLE.lemma(simplified, tag))) {
                    assertThat(LEMMATIZER.lemma(simplified, tag))
                            .as(simplified + "/" + tag)
                            .isEqualTo(ORACLE.lemma(simplified, tag));
                }
            }
        }
    }
}
