package org.polybius.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.coding.Event;
import org.polybius.engine.coding.EventJson;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Factuality;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.SharedParser;

/** What the judge that ships changes; how often it is right is measured by {@code eval corpus}. */
class JudgeTest {

    private static final class Shared {
        static final Judge JUDGE = Judge.standard();
        static final Coder RULES = new Coder(SharedParser.get());
        static final Coder BOTH = new Coder(SharedParser.get(), () -> JUDGE);
    }

    @Test
    void givesTheSameBytesEachTime() {
        Article article = article("Chad's army shelled Bardai on Monday, killing six herders, Libya said.");
        assertThat(json(Shared.BOTH, article)).isEqualTo(json(Shared.BOTH, article));
    }

    @Test
    void readsASentenceTheSameBesideOthers() {
        String text = "Kenya's police arrested two senators in Nairobi.";
        Event alone = Shared.BOTH.code(article(text)).events().get(0);
        Event beside = Shared.BOTH
                .code(article(text + " Uganda's president met striking teachers in Kampala on Monday morning."))
                .events()
                .get(0);
        assertThat(beside.confidence()).isEqualTo(alone.confidence());
        assertThat(beside.actor()).isEqualTo(alone.actor());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya's police arrested two senators in Nairobi. | COERCE",
                "The United States accused Iran of arming the rebels. | ACCUSE",
                "France's president met his Chadian counterpart in Paris. | CONSULT",
                "Hundreds of students marched in Lima against the new tax. | PROTEST",
            })
    void leavesWhatTheRulesHaveRight(String text, EventType type) {
        assertThat(Shared.BOTH.code(article(text)).events())
                .anyMatch(event -> event.type() == type && !event.why().rule().equals("judge"));
    }

    @Test
    void saysOfEachWordHowLikelyItIsAnAct() {
        CodedArticle coded = Shared.RULES.code(article("Rebels attacked the village of Bohong on Sunday."));
        ParsedSentence sentence = Shared.RULES
                .parse(coded.article(), coded.sentences())
                .sentences()
                .get(0);
        Hints none = Hints.none(sentence.size());
        Reading reading = Shared.JUDGE.read(sentence, none.weak());
        Reading.Answers answers = reading.ask(List.of(sentence.token(1)), none);
        double[] verb = reading.types(sentence.token(1), none);
        assertThat(verb[1 + EventType.ASSAULT.ordinal()]).isGreaterThan(0.5);
        assertThat(Arrays.stream(verb).sum()).isCloseTo(1, offset(1e-9));
        assertThat(reading.types(sentence.token(2), none)[0]).isGreaterThan(0.9);
        assertThat(answers.types(sentence.token(1))[1 + EventType.ASSAULT.ordinal()])
                .isGreaterThan(0.5);
        assertThat(answers.part(sentence.token(1), sentence.token(0)).actor()).isGreaterThan(0.5);
        assertThat(answers.part(sentence.token(1), sentence.token(3)).recipient())
                .isGreaterThan(0.5);
        assertThat(answers.part(sentence.token(3), sentence.token(0)).actor()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fishermen from Tumbes allege that an Ecuadorean patrol boat fired on their trawler, wounding two.",
                "Kenya's police deny that officers manhandled the senator.",
                "Turkmenistan may withdraw its troops from Kushka, a diplomat said.",
            })
    void makesNoFactOfWhatIsNotToldAsOne(String text) {
        assertThat(Shared.BOTH.code(article(text)).events())
                .filteredOn(event -> event.type() != EventType.ACCUSE)
                .isNotEmpty()
                .noneMatch(event -> event.factuality() == Factuality.ASSERTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Russia says Israel must end attacks on Syria.",
                "Chad's president said that Libya should release the two pilots.",
                "Eritrea's ambassador said that Qatar must mediate with neighbouring Djibouti over the border.",
                "Japan announced it would send medicine to Laos.",
                "The rebels agreed to free the two pilots.",
            })
    void makesNoDeedOfWhatIsDemandedOrPromised(String text) {
        assertThat(Shared.BOTH.code(article(text)).events())
                .filteredOn(event -> event.factuality() == Factuality.ASSERTED)
                .isNotEmpty()
                .allMatch(event ->
                        event.type() == EventType.REQUEST || event.anticipates().isPresent());
    }

    @Test
    void keepsWhomAMeasureIncludes() {
        String text =
                "Canada vowed that it would impose new sanctions on Belarus, including targeting the state bank Belarusbank.";
        assertThat(Shared.BOTH.code(article(text)).events())
                .filteredOn(event -> event.type() == EventType.THREATEN)
                .singleElement()
                .satisfies(event -> assertThat(event.recipient())
                        .extracting(Entity::text)
                        .containsExactly("Belarus", "Belarusbank"));
    }

    @Test
    void givesTheObjectOfOneVerbToNoOther() {
        String text = "Congo's government condemned the attacks and asked the African Union to send peacekeepers.";
        assertThat(Shared.BOTH.code(article(text)).events())
                .filteredOn(event -> event.type() == EventType.ACCUSE)
                .hasSize(1)
                .allMatch(event -> event.recipient().isEmpty());
    }

    @Test
    void codesNoActThatReadersAreOnlyRemindedOf() {
        assertThat(Shared.BOTH.code(article("Ethiopia rejected the demand.")).events())
                .extracting(Event::type)
                .containsExactly(EventType.REJECT);
    }

    @Test
    void codesAMeasureOnceWhateverItIncludes() {
        String text = "Canada imposed sanctions on Belarus, including targeting the state bank Belarusbank.";
        assertThat(Shared.BOTH.code(article(text)).events())
                .extracting(Event::type)
                .containsExactly(EventType.SANCTION);
    }

    @Test
    void makesNobodyHisOwnRecipient() {
        String text = "Russia warned that it would treat the delivery as a hostile act.";
        for (Coder coder : List.of(Shared.RULES, Shared.BOTH)) {
            assertThat(coder.code(article(text)).events()).singleElement().satisfies(event -> {
                assertThat(event.type()).isEqualTo(EventType.THREATEN);
                assertThat(event.recipient()).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Estonia and Finnish Foreign Minister Jukka Laine announced plans to undertake a joint visit to Moldova later this week.",
                "Dlamini and Kenyan Trade Secretary Peter Otieno announced plans to undertake a joint visit to Somalia later this month.",
            })
    void tellsWhatIsAnnouncedOnceAsTheRulesHaveIt(String text) {
        assertThat(Shared.BOTH.code(article(text)).events()).singleElement().satisfies(event -> {
            assertThat(event.factuality()).isEqualTo(Factuality.ASSERTED);
            assertThat(event.anticipates()).contains(EventType.CONSULT);
        });
    }

    @Test
    void isNamedInTheVersion() {
        assertThat(Shared.BOTH.version()).isEqualTo(Shared.RULES.version() + "." + Judge.version());
    }

    private static List<String> json(Coder coder, Article article) {
        return coder.code(article).events().stream()
                .map(event -> EventJson.write(article, event))
                .toList();
    }

    private static Article article(String text) {
        return new Article(
                "a",
                text,
                Optional.empty(),
                Optional.empty(),
                List.of(new Span(0, text.length())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
