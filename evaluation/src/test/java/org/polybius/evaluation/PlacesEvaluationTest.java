package org.polybius.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polybius.engine.article.Span;
import org.polybius.engine.place.Gazetteer;
import org.polybius.engine.place.Place;
import org.polybius.engine.place.Place.Coordinates;
import org.polybius.engine.place.Place.Precision;

class PlacesEvaluationTest {

    private static final String TEXT = "She flew from Lyon to Oslo, then by a Syrian plane to Nowhere and Arles.";

    private static final String LGL =
            "<articles><article><text>" + TEXT + "</text><toponyms>" + lgl("Lyon", "45.7", "4.8")
                    + lgl("Oslo", "-33.9", "18.4") + lgl("Syrian", "35", "38") + lgl("Arles", "43.7", "4.6")
                    + "<toponym>" + at("Nowhere") + "<phrase>Nowhere</phrase></toponym>"
                    + "</toponyms></article></articles>";

    @TempDir
    private Path folder;

    private static String at(String words) {
        int start = TEXT.indexOf(words);
        return "<start>" + start + "</start><end>" + (start + words.length()) + "</end>";
    }

    private static String lgl(String words, String lat, String lon) {
        return "<toponym>" + at(words) + "<phrase>" + words + "</phrase><gaztag geonameid=\"1\"><lat>" + lat
                + "</lat><lon>" + lon + "</lon><country>" + (words.equals("Syrian") ? "Syria" : "France")
                + "</country></gaztag></toponym>";
    }

    private List<GoldToponyms> read(String xml) throws IOException {
        return GoldToponyms.read(Files.writeString(folder.resolve("gold.xml"), xml));
    }

    private static Place place(String words, String country, double lat, double lon) {
        int start = TEXT.indexOf(words);
        return new Place(
                words,
                new Span(start, start + words.length()),
                country,
                OptionalLong.empty(),
                Optional.of(new Coordinates(lat, lon)),
                Precision.CITY);
    }

    @Test
    void scoresWhatIsFoundAndWhere() throws IOException {
        PlaceScores scores = new PlaceScores(new Gazetteer());
        scores.add(
                read(LGL).get(0),
                List.of(
                        place("Lyon", "FRA", 45.8, 5.0),
                        place("Oslo", "NOR", 59.9, 10.7),
                        place("Syrian", "SYR", 35, 38),
                        place("plane", "FRA", 48.8, 3.5)));
        Report report = scores.report("test");
        assertThat(report.number("toponyms")).isEqualTo(4);
        assertThat(report.number("with_coordinates")).isEqualTo(3);
        assertThat(report.number("recognition_precision")).isEqualTo(2 / 3.0);
        assertThat(report.number("recognition_recall")).isEqualTo(0.5);
        assertThat(report.number("acc161")).isEqualTo(0.5);
        assertThat(report.number("acc161_of_all")).isEqualTo(1 / 3.0);
        assertThat(report.number("country_accuracy")).isEqualTo(0.5);
        assertThat(report.number("in_gazetteer")).isEqualTo(2 / 3.0);
    }

    @Test
    void readsGeoWebNewsToo() throws IOException {
        String name = "<extractedName>%s</extractedName><type>%s</type>";
        String xml = "<articles><article><text>" + TEXT + "</text><toponyms>"
                + "<toponym>" + at("Lyon") + name.formatted("Lyon", "Literal")
                + "<geonamesID/><latitude>45.7</latitude><longitude>4.8</longitude></toponym>"
                + "<toponym>" + at("plane") + name.formatted("plane", "Non_Toponym") + "</toponym>"
                + "<toponym>" + at("Oslo") + name.formatted("Oslo", "Homonym") + "</toponym>"
                + "<toponym><start>-9</start><end>-5</end>" + name.formatted("Lyon", "Literal") + "</toponym>"
                + "</toponyms></article></articles>";
        GoldToponyms gold = read(xml).get(0);
        assertThat(gold.misplaced()).isEqualTo(1);
        assertThat(gold.toponyms())
                .extracting(t -> gold.article().words(t.span()), GoldToponyms.Toponym::name)
                .containsExactly(tuple("Lyon", true), tuple("Oslo", false));
        assertThat(gold.toponyms().get(0).place().orElseThrow().geonameid()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            She flew to Lyon.                                                          | not XML
            <places/>                                                                  | no element 'article'
            <a><article/></a>                                                          | article 1: no 'text'
            <a><article><text>Lyon</text><toponym><start>x</start></toponym></article></a> | 'start' of a toponym
            <!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hosts">]><a>&e;</a>            | DOCTYPE is disallowed
            """)
    void namesWhatIsWrong(String xml, String reason) {
        assertThatThrownBy(() -> read(xml))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("gold.xml")
                .hasMessageContaining(reason);
    }
}
