package org.polybius.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.polybius.archive.export.Countries.Country;
import org.polybius.engine.actor.Sector;
import org.polybius.engine.place.Place.Coordinates;
import org.polybius.engine.place.Place.Precision;

/** Where the codes of others are not what they look like. */
class CodeTablesTest {

    @ParameterizedTest
    @CsvSource({
        // alpha-3, FIPS, CAMEO, COW
        "AUT, AU, AUT, 305",
        "AUS, AS, AUS, 900",
        "CHN, CH, CHN, 710",
        "CHE, SZ, CHE, 225",
        "ESP, SP, ESP, 230",
        "DEU, GM, DEU, 255",
        "UKR, UP, UKR, 369",
        "ISR, IS, ISR, 666",
        "ISL, IC, ISL, 395",
        "IRQ, IZ, IRQ, 645",
        "IRN, IR, IRN, 630",
        "RUS, RS, RUS, 365",
        "SRB, RI, SRB, 345",
        "GBR, UK, GBR, 200",
        "JPN, JA, JPN, 740",
        "KOR, KS, KOR, 732",
        "PRK, KN, PRK, 731",
        "VNM, VM, VNM, 816",
        "PHL, RP, PHL, 840",
        "ZAF, SF, ZAF, 560",
        "NGA, NI, NGA, 475",
        "NER, NG, NER, 436",
        "ROU, RO, ROM, 360",
        "TLS, TT, TMP, 860",
        "COD, CG, COD, 490",
        "COG, CF, COG, 484",
        "SSD, OD, SSD, 626",
        "KOS, KV, '', 347",
        "PSE, '', PSE, ''",
        "HKG, HK, HKG, ''",
        "VAT, VT, VAT, ''",
    })
    void countries(String alpha3, String fips, String cameo, String cow) {
        Country country = Countries.of(alpha3).orElseThrow();
        assertThat(country.fips()).isEqualTo(fips);
        assertThat(country.cameo()).isEqualTo(cameo);
        assertThat(country.cow()).isEqualTo(cow);
    }

    @ParameterizedTest
    @ValueSource(strings = {"actor", "place"})
    void everyCountryOfTheEngineHasARow(String stage) throws IOException {
        Path table = Path.of("../engine/src/main/resources/org/polybius/engine", stage, "countries.tsv");
        assertThat(Files.readAllLines(table).stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\t", 2)[0]))
                .hasSizeGreaterThan(190)
                .allSatisfy(code -> assertThat(Countries.of(code)).isPresent());
    }

    @Test
    void noCodeStandsTwice() {
        var rows = DataTable.rows("countries.tsv");
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(7));
        for (int column : new int[] {0, 1, 4, 5, 6}) {
            assertThat(rows.stream().map(row -> row.get(column)).filter(code -> !code.isEmpty()))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UNO, IGOUNO, UNO, IGO",
        "EUR, IGOEUREEC, EEC, IGO",
        "IGO, IGO, '', IGO",
        "NGO, NGO, '', NGO",
        "ISM, NGM, '', NGM",
        "IMG, IMG, '', IMG",
        "MNC, MNC, '', MNC",
    })
    void internationalActorsHaveNoCountry(String code, String cameo, String group, String role) {
        CameoActor actor = CameoActor.of(Report.entity("they", code));
        assertThat(actor.code()).isEqualTo(cameo);
        assertThat(actor.country()).isEmpty();
        assertThat(actor.group()).isEqualTo(group);
        assertThat(actor.role(0)).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({
        "USA, GOV, USAGOV",
        "IND, JRN, INDMED",
        "IND, MED, INDHLH",
        "MLI, PRM, MLIUAF",
        "MLI, PTY, MLIPTY",
        "GEO, PRE, GEO",
        "GEO, UNK, GEO",
        "GEO, SOC, GEOCVL",
        "KOS, GOV, GOV",
        "UNO, JUD, IGOUNOJUD",
        "'', REB, REB",
    })
    void rolesAreNotSectors(String code, Sector sector, String cameo) {
        assertThat(CameoActor.of(Report.entity("they", code, sector)).code()).isEqualTo(cameo);
    }

    @ParameterizedTest
    @EnumSource(Sector.class)
    void everySectorHasARow(Sector sector) {
        assertThat(SectorRoles.of(sector)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "IND, COP, Police (India), India",
        "RUS, MIL, Military (Russian Federation), Russian Federation",
        "COD, , Democratic Republic of Congo, Democratic Republic of Congo",
        "UNO, , they, ''",
    })
    void icewsNamesNationsItsOwnWay(String code, Sector sector, String name, String country) {
        Sector[] sectors = sector == null ? new Sector[0] : new Sector[] {sector};
        IcewsActor actor = IcewsActor.of(Report.entity("they", code, sectors));
        assertThat(actor.name()).isEqualTo(name);
        assertThat(actor.country()).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource({
        // name, country, precision, lon -> type, full name, FIPS
        "Austria, AUT, COUNTRY, 14, 1, Austria, AU",
        "Texas, USA, REGION, -99, 2, 'Texas, United States', US",
        "Austin, USA, CITY, -97, 3, 'Austin, United States', US",
        "Kyiv, UKR, CITY, 30, 4, 'Kyiv, Ukraine', UP",
        "Bavaria, DEU, REGION, 11, 5, 'Bavaria, Germany', GM",
        "Rafah, PSE, CITY, 34.2, 4, 'Rafah, Palestine', GZ",
        "Jenin, PSE, CITY, 35.3, 4, 'Jenin, Palestine', WE",
        "Palestine, PSE, COUNTRY, 35.2, 1, Palestine, ''",
    })
    void gdeltPlaces(String name, String country, Precision precision, double lon, int type, String full, String fips) {
        GdeltPlace place =
                GdeltPlace.of(Report.place(name, country, precision, Optional.of(new Coordinates(31.5, lon))));
        assertThat(place.type()).isEqualTo(type);
        assertThat(place.fullName()).isEqualTo(full);
        assertThat(place.country()).isEqualTo(fips);
    }
}
