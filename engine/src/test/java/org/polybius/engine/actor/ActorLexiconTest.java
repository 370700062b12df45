package org.polybius.engine.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.polybius.engine.actor.LexiconEntry.Kind;

/** The tables agree with themselves. Packing them checks codes, sectors and the order of dates already. */
class ActorLexiconTest {

    private static final ActorLexicon LEXICON = ActorLexicon.load();

    /** Names that countries share; the tables mark each with a star. */
    private static final Set<String> SHARED =
            Set.of("congo", "congolese", "punjab", "birmingham", "cambridge", "san jose", "tripoli", "valencia");

    @Test
    void holdsTheWorld() {
        assertThat(LEXICON.countries())
                .hasSizeGreaterThan(195)
                .contains("HKG", "PSE", "KOS", "VAT", "ATA", "TWN", "SSD");
        assertThat(LEXICON.roles()).hasSizeGreaterThan(2000);
        assertThat(people()).hasSizeGreaterThan(1200);
    }

    private static Set<String> people() {
        return LEXICON.names().values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.kind() == Kind.PERSON)
                .map(LexiconEntry::name)
                .collect(Collectors.toSet());
    }

    @Test
    void noNameOfACountryOrPlaceIsSharedUnmarked() {
        Set<Kind> geographic = Set.of(Kind.COUNTRY, Kind.DEMONYM, Kind.SEAT, Kind.PLACE);
        Set<String> shared = new TreeSet<>();
        LEXICON.names().forEach((name, entries) -> {
            long codes = entries.stream()
                    .filter(entry -> geographic.contains(entry.kind()))
                    .map(entry -> entry.terms().get(0).code())
                    .distinct()
                    .count();
            if (codes > 1) {
                shared.add(name);
            }
        });
        assertThat(shared).isSubsetOf(SHARED);
    }

    @Test
    void noFullNameIsTwoPeople() {
        LEXICON.names()
                .forEach((name, entries) -> assertThat(entries.stream()
                                .filter(entry -> entry.kind() == Kind.PERSON)
                                .map(LexiconEntry::name)
                                .distinct())
                        .as(name)
                        .hasSizeLessThan(2));
    }

    @Test
    void holdsWhatItsTablesHold() {
        LexiconTables tables = new LexiconTables();
        assertThat(LEXICON.names()).isEqualTo(tables.names());
        assertThat(LEXICON.roles()).isEqualTo(tables.roles());
        assertThat(LEXICON.longest()).isEqualTo(tables.longest());
        assertThat(LEXICON.countryNames()).isEqualTo(tables.countryNames());
        assertThat(LEXICON.capitalsOnly()).isEqualTo(tables.capitalsOnly());
    }

    @Test
    void aBadRowNamesFileAndLine() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> new Table("broken.tsv").read(row -> row.sectors(1))))
                .hasMessageContaining("broken.tsv:3");
    }
}
