package org.polybius.engine.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Factuality;
import org.polybius.engine.parsing.SharedParser;

/** As what an act is told: the word in angle brackets triggers the event. */
class FactualityTest {

    private static final class Shared {
        static final Coder CODER = new Coder(SharedParser.get());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // In the article's own voice.
                "Kenyan troops <shelled> a rebel camp on Monday. | ASSAULT | ASSERTED",
                "A rebel camp was <shelled> by Kenyan troops. | ASSAULT | ASSERTED",
                "Police in Lima have <arrested> the former governor. | COERCE | ASSERTED",
                "Norway began to <deport> the Afghan men on Monday. | COERCE | ASSERTED",
                "Peru's foreign minister <met> his Chilean counterpart in Lima. | CONSULT | ASSERTED",
                "The army was forced to <withdraw> from the town. | RETREAT | ASSERTED",
                "Ghana has <imposed> sanctions on Togo. | SANCTION | ASSERTED",
                // What a demand takes for granted is no part of it; what is demanded of a kind is.
                "The union demanded the dismissal of the officers who <beat> the students. | ASSAULT | ASSERTED",
                "A Porto court ordered the release of two activists who were <arrested> in October. | COERCE | ASSERTED",
                "The union demanded that the officers who are <arresting> students be dismissed. | COERCE | POSSIBLE",
                "After <attacking> the village, the rebels fled to Sudan. | ASSAULT | ASSERTED",
                "France <condemned> the coup in Niger. | ACCUSE | ASSERTED",
                "Farmers have <criticized> the police; the mayor said that rain may fall. | ACCUSE | ASSERTED",
                // Said in the first person by whoever says it, it is done.
                "“We <condemn> the coup,” the Kenyan president said. | ACCUSE | ASSERTED",
                "“I would like to <thank> Norway for its help,” said the Sudanese premier. | SUPPORT | ASSERTED",
                "With Chad <urging> Niger to talk, France announced plans for a summit. | REQUEST | ASSERTED",
                "Journalist <arrested> in Baku | COERCE | ASSERTED",
                "Interior minister Halim <stabbed> | ASSAULT | ASSERTED",
                "The rebel <attack> on the port was not a surprise. | ASSAULT | ASSERTED",
                "Canada denied the <accusations> by Iran on Monday. | ACCUSE | ASSERTED",
                "Kenyan troops did not only <shell> a rebel camp, they burned it. | ASSAULT | ASSERTED",
                "“Kenya <regrets> the raid on the village,” the Kenyan president said. | CONCEDE | ASSERTED",
                "“We are <asking> the Kenyan army to withdraw,” the mayor said. | REQUEST | ASSERTED",
                "The officers eventually <shot> the suspect. | ASSAULT | ASSERTED",
                "The rebels soon <attacked> the camp. | ASSAULT | ASSERTED",
                "Police <shot> the gunman, reportedly outside a bank. | ASSAULT | ASSERTED",
                "The minister called the <attack> on the port \"a disgrace\". | ASSAULT | ASSERTED",
                "Kenya's president announced he was <endorsing> the Chadian premier. | SUPPORT | ASSERTED",
                "The rebels announced they had <signed> a treaty with Kenya. | SUPPORT | CLAIMED",
                // Told before as a fact, it stays one whoever speaks of it; what is new of it is theirs.
                "Rebels attacked the camp. Police said the <attack> had lasted an hour. | ASSAULT | ASSERTED",
                "Rebels attacked the camp. Police said soldiers had joined the <attack> on the village. | ASSAULT | CLAIMED",
                // Somebody says so.
                "Somali insurgents <claimed> responsibility for the attack on the hotel. | ASSAULT | CLAIMED",
                "Kenyan troops <shelled> a rebel camp, Uganda said on Monday. | ASSAULT | CLAIMED",
                "Uganda said that Kenyan troops had <shelled> a rebel camp. | ASSAULT | CLAIMED",
                "According to the defence ministry, rebels <attacked> a convoy. | ASSAULT | CLAIMED",
                "Ukraine accused Russia of <shelling> a hospital. | ASSAULT | CLAIMED",
                "Troops reportedly <attacked> the camp on Sunday. | ASSAULT | CLAIMED",
                "The villagers accuse the soldiers of <burning> homes. | ASSAULT | CLAIMED",
                "Officials claim that Iran <supplied> drones to Russia. | AID | CLAIMED",
                "“The army <killed> our people,” the Sudanese opposition leader said. | ASSAULT | CLAIMED",
                "Russia <attacked> the port, the Ukrainian president told reporters in Berlin. | ASSAULT | CLAIMED",
                "Rebels <freed> six soldiers, the ministry said, a day before talks were due to begin. | RETREAT | CLAIMED",
                "Two officers were <killed>, the army said, when rebels attacked a convoy. | ASSAULT | CLAIMED",
                "Two officers were killed, the army said, when rebels <attacked> a convoy. | ASSAULT | CLAIMED",
                // Somebody says that it did not happen.
                "Iran denied that it had <supplied> drones to Russia. | AID | DENIED",
                "Iran denied <supplying> drones to Russia. | AID | DENIED",
                "The spokesman said that the army had not <attacked> the village. | ASSAULT | DENIED",
                "“We did not <shell> the town,” the Russian general said. | ASSAULT | DENIED",
                // The article says that it did not happen.
                "Turkey did not <attack> the Kurdish town. | ASSAULT | NEGATED",
                "The US has refrained from <criticizing> Israel. | ACCUSE | NEGATED",
                "The police failed to <arrest> the former president. | COERCE | NEGATED",
                "The minister stopped short of <condemning> Russia. | ACCUSE | NEGATED",
                "Britain never <recognized> the breakaway government. | SUPPORT | NEGATED",
                "The general was released without <apologizing> to the victims. | CONCEDE | NEGATED",
                "Neither the army nor the police <attacked> the camp. | ASSAULT | NEGATED",
                "Peru neither <supported> nor opposed the deal. | SUPPORT | NEGATED",
                "Peru neither supported nor <opposed> the deal. | REJECT | NEGATED",
                "Kenya has neither attacked Chad nor <sanctioned> Mali. | SANCTION | NEGATED",
                "Kenya did not attack Chad, nor did it <sanction> Mali. | SANCTION | NEGATED",
                "Kenya did not <condemn> or sanction Mali. | ACCUSE | NEGATED",
                "Kenya attacked Chad and <sanctioned> Mali. | SANCTION | ASSERTED",
                "Norway almost <recognized> the breakaway government. | SUPPORT | NEGATED",
                "Armenia and Turkey could not <reach> an agreement. | SUPPORT | NEGATED",
                "The banker was <found> not guilty by a court in Leeds. | SANCTION | NEGATED",
                "The court blocked the <deportation> of ten Haitians. | COERCE | NEGATED",
                "Instead of <attacking> the village, the rebels fled to Sudan. | ASSAULT | NEGATED",
                "Rather than <attack> the village, the rebels fled to Sudan. | ASSAULT | NEGATED",
                "The rebels were too weak to <attack> the Kenyan town. | ASSAULT | NEGATED",
                "The Syrian army was not allowed to <shell> the town. | ASSAULT | NEGATED",
                // Still to come, and nobody is told to promise it.
                "Russian troops are expected to <attack> the port next week. | ASSAULT | PLANNED",
                "Israel plans to <deport> the activists. | COERCE | PLANNED",
                "Talks between Armenia and Turkey are due to <resume> in May. | AGREE | PLANNED",
                "The Chinese president will <visit> Hungary in June. | AGREE | PLANNED",
                "The United Nations is set to <impose> sanctions on Mali. | SANCTION | PLANNED",
                // Promised or threatened by its own actor: the promise has been made.
                "Japan announced it would <send> medicine to Laos. | AGREE | ASSERTED",
                "The French president promised to <visit> Lebanon. | AGREE | ASSERTED",
                "Turkey said it would <withdraw> its troops from Syria. | CONCEDE | ASSERTED",
                "Iran threatened to <attack> Israel. | THREATEN | ASSERTED",
                "Germany vowed to <impose> sanctions on Belarus. | THREATEN | ASSERTED",
                "Egypt said it would not <attend> the talks with Ethiopia. | REJECT | ASSERTED",
                "Israel will not <release> the Palestinian prisoners. | REJECT | ASSERTED",
                "Chad does not <plan> to attend the talks with Sudan. | AGREE | NEGATED",
                // Hedged, conditional, wished, asked for.
                "Rebels may <attack> the capital. | ASSAULT | POSSIBLE",
                "If Russia <attacked> the port, Poland would respond. | ASSAULT | POSSIBLE",
                "The Kenyan army could <withdraw> from the town. | RETREAT | POSSIBLE",
                "Did Israel <attack> the convoy? | ASSAULT | POSSIBLE",
                "The bishops <want> the president to resign. | REQUEST | ASSERTED",
                "It is usual for police to <arrest> protesters in Cuba. | COERCE | POSSIBLE",
                "The rebels <hope> to meet the Colombian president. | AGREE | POSSIBLE",
                "The government is considering whether to <expel> the Russian ambassador. | SANCTION | POSSIBLE",
                // What somebody says must be done is asked for, and the asking is told as fact.
                "Norway said that Mali must <free> the crew. | REQUEST | ASSERTED",
                "Mali has to <free> the crew, Norway said. | REQUEST | ASSERTED",
                "The army should <withdraw> from the town. | RETREAT | POSSIBLE",
                "There is no evidence that Iran <attacked> the ship. | ASSAULT | POSSIBLE",
                "It was not known whether Iran had <attacked> the ship. | ASSAULT | POSSIBLE",
                "France has not ruled out <sending> troops to Niger. | MOBILIZE | POSSIBLE",
                "The minister said it was possible that Turkey would <attack> Syria. | ASSAULT | POSSIBLE",
                "The opposition feared that troops would <storm> the square. | ASSAULT | POSSIBLE",
                "Nobody should speculate that rebels had <attacked> the ship. | ASSAULT | POSSIBLE",
                "France has retreated from its goal of <expelling> the Russian attachés. | SANCTION | PLANNED",
                // Nouns.
                "The United States carried out an <airstrike> on a Taliban camp. | ASSAULT | ASSERTED",
                "The alleged <attack> by Russia on the convoy caused outrage. | ASSAULT | CLAIMED",
                "The planned <visit> of the Indian prime minister to Nepal caused protests. | AGREE | PLANNED",
            })
    void readsFactuality(String marked, EventType type, Factuality factuality) {
        int start = marked.indexOf('<');
        String text = marked.replaceFirst("<", "").replaceFirst(">", "");
        int end = marked.indexOf('>') - 1;
        List<Event> events = Shared.CODER.code(article(text)).events();
        assertThat(events).as("events of: %s", marked).anySatisfy(event -> {
            assertThat(event.type()).isEqualTo(type);
            assertThat(event.factuality()).isEqualTo(factuality);
        });
        // What is not told as fact must not be coded as fact, whatever else the sentence holds.
        if (factuality != Factuality.ASSERTED) {
            assertThat(events)
                    .noneMatch(event -> event.factuality() == Factuality.ASSERTED
                            && event.trigger().overlaps(new Span(start, end)));
        }
    }

    /** Words that no rule codes are told as something too. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The committee <laughed> at the proposal. | ASSERTED",
                "The mayor said that the lake had <risen>. | CLAIMED",
                "The mayor denied that the lake had <risen>. | DENIED",
                "The mayor did not <laugh>. | NEGATED",
                "The bakery plans to <paint> its doors. | PLANNED",
                "The lake may <rise>. | POSSIBLE",
                "There was no <laughter> in the hall. | NEGATED",
                "No <concert> took place. | NEGATED",
                "The hotel has no <concert> planned. | NEGATED",
                "The mayor may end the <quarrel>. | ASSERTED",
                "The <quarrel> did not end. | ASSERTED",
                "The bakery would not <comment>. | NEGATED",
                "The divers were able to <reach> the wreck. | ASSERTED",
                "The crew had to <leave> the ship. | ASSERTED",
                "An aborted <landing> scared the crew. | NEGATED",
                "The bakery is reluctant to <close>. | POSSIBLE",
            })
    void readsFactualityOfAnyWord(String marked, Factuality factuality) {
        Article article = article(marked.replaceFirst("<", "").replaceFirst(">", ""));
        Span word = new Span(marked.indexOf('<'), marked.indexOf('>') - 1);
        int end = article.text().length();
        assertThat(Shared.CODER.judgeFactuality(article, List.of(word, new Span(end, end))))
                .containsExactly(Optional.of(factuality), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The boy was taken away and flown to Madrid on Sunday.",
                "The envoy was met with applause in Tunis.",
                "The minister killed himself in Lima.",
                "The two main threats to the army are drought and debt.",
                "A shutdown of much of the federal government began in Washington.",
            })
    void reportsNothing(String text) {
        assertThat(Shared.CODER.code(article(text)).events()).isEmpty();
    }

    static Article article(String text) {
        return new Article(
                "test",
                text,
                Optional.empty(),
                Optional.empty(),
                List.of(new Span(0, text.length())),
                Optional.of(LocalDate.of(2024, 9, 10)),
                Optional.of("Test"),
                Optional.empty());
    }
}
