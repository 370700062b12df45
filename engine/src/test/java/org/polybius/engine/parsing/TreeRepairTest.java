package org.polybius.engine.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.article.Span;

/** Trees that the parser gets wrong: a word, its label and the word that it belongs to. */
class TreeRepairTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The envoy warned that the moves threaten peace and vowed that Norway would answer. | vowed | conj | warned",
                "Germany will send two radars to Ukraine, the German defence minister announced in Berlin. | minister | nsubj | announced",
                "Germany will send two radars to Ukraine, the German defence minister announced in Berlin. | send | ccomp | announced",
                "Somali judge Ahmed Yusuf shot dead in Baidoa | Yusuf | nsubjpass | shot",
                "In January, the Belarusian defence minister, Leonid Orlov, agreed to exchange plans. | minister | nsubj | agreed",
                "Chilean court jails banker for 9 years | court | nsubj | jails",
                "Chilean court jails banker for 9 years | banker | dobj | jails",
                "Chilean court jails banker for 9 years | for | prep | jails",
                "A man was held after Ivan Petrov, mayor of the city of Varna, was shot on Friday. | Petrov | nsubjpass | shot",
                "Activists accuse the police of torturing detainees. | of | prep | accuse",
                "The villagers accuse the soldiers of burning homes. | homes | dobj | burning",
                "The ministry has, in a statement, called on drivers to wait. | ministry | nsubj | called",
                "Search and rescue bodies can use this data. | bodies | nsubj | use",
                "A Lisbon court on Wednesday sentenced former energy minister Rui Teles to six years in prison. | Teles | dobj | sentenced",
                "A Lisbon court on Wednesday sentenced former energy minister Rui Teles to six years in prison. | to | prep | sentenced",
                "Lima, Quito sign river pact | Lima | nsubj | sign",
                "Lima, Quito sign river pact | Quito | nsubj | sign",
                "Later on Tuesday Mwangi met with miners. | Mwangi | nsubj | met",
                "Later on Tuesday Mwangi met with miners. | Tuesday | pobj | on",
                "Speaking to Sunday Times, said the report. | Times | pobj | to",
                "The mayor said that troops entered the town and burned a school. | burned | conj | entered",
            })
    void mends(String text, String word, String label, String head) {
        ParsedSentence parsed = parse(text);
        Token token = parsed.tokens().stream()
                .filter(t -> t.surface().equals(word))
                .findFirst()
                .orElseThrow();
        assertThat(token.label()).isEqualTo(label);
        assertThat(parsed.head(token).map(Token::surface)).contains(head);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hungary threatened on Tuesday to jail the editors. | to | TO",
                "Crowds mourned the slain sheikh. | slain | VBN",
            })
    void mendsTags(String text, String word, String tag) {
        assertThat(parse(text).tokens())
                .filteredOn(t -> t.surface().equals(word))
                .extracting(Token::tag)
                .containsExactly(tag);
    }

    private static ParsedSentence parse(String text) {
        Span all = new Span(0, text.length());
        Article article = new Article(
                "test",
                text,
                Optional.empty(),
                Optional.empty(),
                List.of(all),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Sentence sentence = new Sentence(0, all, 0);
        return TreeRepair.repair(sentence, SharedParser.get().parse(article, sentence));
    }
}
