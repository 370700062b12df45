package org.polybius.engine.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.article.Span;
import org.polybius.engine.parsing.ParsedArticle;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.SharedParser;
import org.polybius.engine.parsing.Token;

/** Mentions in the light of the article: names that carry over, appositions, pronouns, "we". */
class ArticleActorsTest {

    private static final ActorLinker LINKER = new ActorLinker(ActorLexicon.load());

    /** Sentences stand between slashes; the word to link is the last one with this surface. */
    private static Entity link(String text, String word, Optional<Entity> speaker) {
        ParsedArticle article = parse(text);
        ParsedSentence last = article.sentences().get(article.sentences().size() - 1);
        Token head = last.tokens().stream()
                .filter(token -> token.surface().equals(word))
                .reduce((first, second) -> second)
                .orElseThrow();
        return LINKER.read(article).entity(NounPhrases.mention(last, head), speaker);
    }

    private static ParsedArticle parse(String text) {
        Article article = new Article(
                "test",
                text,
                Optional.empty(),
                Optional.empty(),
                List.of(new Span(0, text.length())),
                Optional.of(LocalDate.of(2024, 9, 10)),
                Optional.empty(),
                Optional.empty());
        List<ParsedSentence> sentences = new ArrayList<>();
        int start = 0;
        for (String part : text.split(" / ")) {
            Span span = new Span(start, start + part.length());
            Sentence sentence = new Sentence(sentences.size(), span, 0);
            sentences.add(new ParsedSentence(sentence, SharedParser.get().parse(article, sentence)));
            start += part.length() + 3;
        }
        return new ParsedArticle(article, sentences);
    }

    private static String summary(Entity entity) {
        String sectors = entity.sectors().stream().map(Enum::name).collect(Collectors.joining(" "));
        return (entity.code().orElse("-") + " " + sectors).strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenyan opposition leader Jane Mwangi met farmers. / Mwangi praised them.              | Mwangi | KEN PTY OPP
            Jane Mwangi, the Kenyan trade minister, arrived. / Mwangi praised farmers.            | Mwangi | KEN GOV
            The Kenyan trade minister, Jane Mwangi, arrived. / Mwangi praised farmers.            | Mwangi | KEN GOV
            Mr Mwangi came. / Mwangi sat. / Jane Mwangi, the Kenyan trade minister, came. / Mwangi left. | Mwangi | KEN GOV
            Kenyan minister Jane Mwangi arrived in Oslo. / She praised farmers.                   | She    | KEN GOV
            Kenyan minister Jane Mwangi arrived in Oslo. / Farmers praised her.                   | her    | KEN GOV
            Ghana condemned the raid. / It recalled its ambassador.                               | It     | GHA
            Ghana condemned the raid. / It recalled its ambassador.                               | ambassador | GHA GOV
            Peruvian police arrested the men. / On Monday the police freed them.                  | police | PER COP
            The Chilean president spoke. / Later the president left.                              | president | CHL GOV
            The president left.                                                                   | president | - GOV
            Officials of the Kenya Wildlife Service (KWS) met. / The KWS shot two poachers.       | KWS    | KEN
            Soldiers who patrol the border shot a Malian farmer.                                  | who    | - MIL
            The rebels shot a Malian farmer.                                                      | farmer | MLI AGR
            Talks were held in Kyiv.                                                              | Kyiv   | UKR
            Kyiv rejected the offer.                                                              | Kyiv   | UKR GOV
            Ghana voted. / The country's army stayed away.                                        | army   | GHA MIL
            Ghana and Togo voted. / The country's army stayed away.                               | army   | - MIL
            The US struck a depot.                                                                | US     | USA
            Elections are due in May.                                                             | May    | -
            """)
    void inArticle(String text, String word, String expected) {
        assertThat(summary(link(text, word, Optional.empty()))).isEqualTo(expected);
    }

    @Test
    void theMentionKeepsItsOwnWords() {
        Entity she = link("Kenyan minister Jane Mwangi arrived. / She praised farmers.", "She", Optional.empty());

        assertThat(she.text()).isEqualTo("She");
        assertThat(she.name()).contains("Jane Mwangi");
        assertThat(she.title()).isEmpty();
    }

    @Test
    void aSonDoesNotTakeOverASurnameThatStoodAlone() {
        String known = "Kenyan minister Jane Mwangi met farmers. / Later Mwangi's son, rapper Peter Mwangi, arrived.";

        assertThat(link(known + " / Mwangi praised them.", "Mwangi", Optional.empty())
                        .name())
                .contains("Jane Mwangi");
        String both = "Kenyan minister Jane Mwangi met farmers. / Ugandan minister Peter Mwangi met them too.";
        assertThat(link(both + " / Mwangi praised them.", "Mwangi", Optional.empty())
                        .name())
                .contains("Peter Mwangi");
    }

    @Test
    void weIsTheSpeakersSide() {
        Entity speaker = link("The Kenyan minister spoke.", "minister", Optional.empty());

        assertThat(summary(link("We will fight.", "We", Optional.of(speaker)))).isEqualTo("KEN GOV");
        assertThat(summary(link("Our army will fight.", "army", Optional.of(speaker))))
                .isEqualTo("KEN MIL");
        assertThat(summary(link("We will fight.", "We", Optional.empty()))).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Peruvian foreign minister arrived.               | minister | The Peruvian foreign minister
            Dozens of Russian soldiers in Mali died.             | Dozens   | Dozens of Russian soldiers
            The minister of foreign affairs resigned on Monday.  | minister | The minister of foreign affairs
            The wildlife service (KWS) shot two poachers.        | service  | The wildlife service (KWS)
            Police in Japan arrested a man who fled.             | man      | a man
            The president, a former banker, resigned.            | president | The president
            Chad and Niger condemned the raid.                   | Chad     | Chad
            """)
    void span(String text, String word, String phrase) {
        assertThat(link(text, word, Optional.empty()).text()).isEqualTo(phrase);
    }

    @Test
    void thePartitiveCountsItsHead() {
        ParsedSentence sentence =
                parse("Dozens of Russian soldiers died.").sentences().get(0);

        assertThat(NounPhrases.semanticHead(sentence, sentence.token(0)).surface())
                .isEqualTo("soldiers");
    }
}
