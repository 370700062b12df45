package org.polybius.engine.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Noun phrases without an article: who they are by their words and the lexicon alone. */
class MentionLinkingTest {

    private static final ActorLinker LINKER = new ActorLinker(ActorLexicon.load());
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 9, 10));

    private static Entity entity(String mention, Optional<LocalDate> day) {
        return LINKER.entity(mention, "", day);
    }

    private static String code(Entity entity) {
        return entity.resolution() instanceof Resolution.Ambiguous ambiguous
                ? String.join("/", ambiguous.codes())
                : entity.code().orElse("-");
    }

    private static String sectors(Entity entity) {
        List<Sector> sectors = entity.sectors();
        return sectors.isEmpty() ? "-" : sectors.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # countries, peoples, seats, places
            Kenya                                       | KEN | -
            the U.S.                                    | USA | -
            US                                          | USA | -
            Burma                                       | MMR | -
            DR Congo                                    | COD | -
            Cote d'Ivoire                               | CIV | -
            Côte d’Ivoire                               | CIV | -
            Congo                                       | COD/COG | -
            the Kremlin                                 | RUS | GOV
            Downing Street                              | GBR | GOV
            the Pentagon                                | USA | MIL
            Quai d'Orsay                                | FRA | GOV
            Tokyo                                       | JPN | GOV
            Kharkiv                                     | UKR | -
            Crimea                                      | UKR | -
            Abkhazia                                    | GEO | PRE
            the Donetsk People's Republic               | UKR | PRE
            Somaliland                                  | SOM | PRE
            Punjab                                      | IND/PAK | -
            Puerto Rico                                 | USA | -
            Palestinians                                | PSE | -
            three Britons                               | GBR | -
            the West                                    | -   | -
            Latin America                               | -   | -
            Latin American leaders                      | -   | GOV
            # bodies of states and other organizations
            the United Nations                          | UNO | -
            the UN refugee agency                       | UNO | -
            a UN spokesman                              | UNO | -
            the EU's foreign policy chief               | EUR | -
            the European Parliament                     | EUR | LEG
            NATO                                        | IGO | MIL
            the International Criminal Court            | IGO | JUD
            Amnesty International                       | NGO | -
            the International Monetary Fund             | IGO | BUS
            Microsoft                                   | MNC | BUS
            the State Department                        | USA | GOV
            the FBI                                     | USA | COP
            Mossad                                      | ISR | SPY
            the Knesset                                 | ISR | LEG
            the IRGC                                    | IRN | MIL
            Hezbollah fighters                          | LBN | REB
            al-Shabab militants                         | SOM | REB
            Islamic State                               | IMG | REB
            Boko Haram gunmen                           | NGA | REB
            a Hamas leader                              | PSE | REB
            the BBC                                     | GBR | JRN
            M23 rebels                                  | COD | REB
            # roles with a country before them
            Ugandan police                              | UGA | COP
            the Peruvian government                     | PER | GOV
            Germany's defence ministry                  | DEU | GOV MIL
            Chile's Supreme Court                       | CHL | JUD
            Athens' foreign ministry                    | GRC | GOV
            Iran's government                           | IRN | GOV
            Egypt's navy                                | EGY | MIL
            a Colombian court                           | COL | JUD
            an Indonesian lawmaker                      | IDN | LEG
            Sri Lankan opposition leader                | LKA | PTY OPP
            US-backed Syrian rebels                     | SYR | REB
            pro-Russian separatists                     | -   | REB
            a Somalia-based militia                     | SOM | PRM
            Turkish fighter jets                        | TUR | MIL
            Kurdish fighters in Iraq                    | IRQ | REB
            the ruling party in Malawi                  | MWI | PTY GOV
            Zambia's main opposition party              | ZMB | PTY OPP
            a former Nepali minister                    | NPL | ELI
            Tunisia's ex-president                      | TUN | ELI
            Lisbon police                               | PRT | COP
            Gujarat police                              | IND | COP
            Polish farmers                              | POL | AGR
            Greek doctors                               | GRC | MED
            a Mexican drug cartel                       | MEX | CRM
            Hungarian journalists                       | HUN | JRN
            a White House official                      | USA | GOV
            his Turkish counterpart                     | TUR | UNK
            # complements
            the President of Kenya                      | KEN | GOV
            the government of Italy                     | ITA | GOV
            the ambassador of Ghana to Togo             | GHA | GOV
            police in Japan                             | JPN | COP
            a judge in Guayaquil                        | ECU | JUD
            dozens of Russian soldiers                  | RUS | MIL
            members of the Taliban                      | AFG | GOV
            one of the Serbian ministers                | SRB | GOV
            thousands of refugees from Eritrea          | ERI | REF
            more than 200 Chadian soldiers              | TCD | MIL
            a group of masked gunmen                    | -   | UAF
            # roles alone
            gunmen                                      | -   | UAF
            protesters                                  | -   | CVL
            anti-government protesters                  | -   | CVL OPP
            student protesters                          | -   | EDU
            an opposition lawmaker                      | -   | LEG OPP
            the coast guard                             | -   | MIL
            a mother and her children                   | -   | CVL
            two villagers                               | -   | CVL
            bishops                                     | -   | REL
            smugglers                                   | -   | CRM
            a police spokesman                          | -   | COP
            an army spokesman                           | -   | MIL
            asylum seekers                              | -   | REF
            a trade union                               | -   | LAB
            # things
            the UK's decision                           | GBR | -
            Iran's actions                              | IRN | -
            weapons sales to Israel                     | ISR | -
            a U.S. Supreme Court decision               | USA | JUD
            an attack on Sloviansk                      | UKR | -
            some Chinese goods                          | CHN | -
            missiles                                    | -   | -
            the decision                                | -   | -
            40 percent                                  | -   | -
            He                                          | -   | -
            50 million US dollars                       | -   | -
            last year's harvest                         | -   | -
            """)
    void mention(String mention, String code, String sectors) {
        Entity entity = entity(mention, DAY);
        assertThat(code(entity) + " " + sectors(entity)).isEqualTo(code + " " + sectors);
        assertThat(entity.isActor()).isEqualTo(!code.equals("-") || !sectors.equals("-"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Angela Merkel             | 2019-06-01 | DEU | GOV
            Angela Merkel             | 2022-06-01 | DEU | ELI
            Merkel                    | 2019-06-01 | DEU | GOV
            former chancellor Merkel  | 2019-06-01 | DEU | ELI
            Keir Starmer              | 2023-01-01 | GBR | PTY OPP
            Keir Starmer              | 2025-01-01 | GBR | GOV
            the Labour government     | 2024-09-10 | GBR | GOV
            the Labour Party          | 2023-09-10 | GBR | PTY OPP
            the Labour Party          | 2024-09-10 | GBR | PTY GOV
            the Taliban               | 2019-01-01 | AFG | REB
            the Taliban               | 2023-01-01 | AFG | GOV
            Volodymyr Zelenskyy       | 2023-01-01 | UKR | GOV
            Stoltenberg               | 2020-01-01 | IGO | -
            Stoltenberg               | 2010-01-01 | NOR | GOV
            Senator Marco Rubio       | 2020-01-01 | USA | LEG
            Mr. Maduro                | 2020-01-01 | VEN | GOV
            Donald J. Trump           | 2018-01-01 | USA | GOV
            Hunter Trump              | 2018-01-01 | -   | -
            """)
    void byDate(String mention, LocalDate day, String code, String sectors) {
        Entity entity = entity(mention, Optional.of(day));
        assertThat(code(entity) + " " + sectors(entity)).isEqualTo(code + " " + sectors);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UK Foreign Secretary David Lammy          | GBR | GOV     | Foreign Secretary | David Lammy
            Kenyan opposition leader Jane Mwangi      | KEN | PTY OPP | opposition leader | Jane Mwangi
            French Defence Minister Paul Aubert       | FRA | GOV MIL | Defence Minister  | Paul Aubert
            Ukrainian President Volodymyr Zelensky    | UKR | GOV     | President         | Volodymyr Zelensky
            Bolivian judge Rosa Quispe                | BOL | JUD     | judge             | Rosa Quispe
            """)
    void titleAndName(String mention, String code, String sectors, String title, String name) {
        Entity entity = entity(mention, DAY);
        assertThat(code(entity) + " " + sectors(entity)).isEqualTo(code + " " + sectors);
        assertThat(entity.title()).contains(title);
        assertThat(entity.name()).contains(name);
    }
}
