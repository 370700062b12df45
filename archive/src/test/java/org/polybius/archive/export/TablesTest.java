package org.polybius.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polybius.archive.export.Encoded.Rows;
import org.polybius.archive.export.Encoded.Unsuited;
import org.polybius.engine.actor.Sector;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Factuality;

/** The tables against their published columns, read back by a parser that is not ours. */
class TablesTest {

    /** As their readers must: tabs, and no quotes. */
    private static final CSVFormat TABS = CSVFormat.TDF
            .builder()
            .setQuote(null)
            .setIgnoreSurroundingSpaces(false)
            .setTrim(false)
            .get();

    @ParameterizedTest
    @EnumSource(names = {"POLECAT", "ICEWS", "GDELT", "GDELT_MENTIONS"})
    void columnsAreThePublishedOnes(ExportFormat format) throws IOException {
        List<String> published = published(format);
        assertThat(format.columns()).extracting(Column::name).isEqualTo(published);
        for (CSVRecord row : parse(format, everything())) {
            assertThat(row).hasSize(published.size());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POLECAT", "ICEWS"})
    void headersAreThePublishedOnes(ExportFormat format) throws IOException {
        assertThat(parse(format, everything()).get(0).toList()).isEqualTo(published(format));
    }

    @ParameterizedTest
    @EnumSource(names = {"GDELT", "GDELT_MENTIONS"})
    void gdeltHasNoHeader(ExportFormat format) {
        assertThat(format.encoding("v").opening()).isEmpty();
    }

    @Test
    void polecat() throws IOException {
        Map<String, String> row = row(
                ExportFormat.POLECAT,
                Report.standard()
                        .actor("the rebels", "", Sector.REB, Sector.OPP)
                        .actor("EU", "EUR"));
        assertThat(row)
                .containsEntry("Event ID", "00000000000000aa_1")
                .containsEntry("Event Date", "2024-05-03")
                .containsEntry("Intensity", "-6")
                .containsEntry("Quad Code", "MATERIAL CONFLICT")
                .containsEntry("Contexts", "None")
                .containsEntry("Actor Name", "Peru; None; EU")
                .containsEntry("Actor Country", "PER; None; EUR")
                .containsEntry("Actor COW", "135; None; None")
                .containsEntry("Primary Actor Sector", "None; REB; None")
                .containsEntry("Actor Sectors", "REB; OPP")
                .containsEntry("Actor Name Raw", "Peru; the rebels; EU")
                .containsEntry("Wikipedia Actor ID", "None; None; None")
                .containsEntry("City", "Kyiv")
                .containsEntry("Province", "None")
                .containsEntry("Country", "UKR")
                .containsEntry("Publication Date", "2024-05-04")
                .containsEntry("Version", "v");
    }

    @Test
    void icews() throws IOException {
        Map<String, String> row = row(ExportFormat.ICEWS, Report.standard().recipient("Niger", "NER", Sector.CVL));
        assertThat(row)
                .containsEntry("Event Date", "2024-05-03")
                .containsEntry("Source Name", "Peru")
                .containsEntry("Event Text", "Impose embargo, boycott, or sanctions")
                .containsEntry("CAMEO Code", "163")
                .containsEntry("Intensity", "-8")
                .containsEntry("Target Name", "Chile")
                .containsEntry("Sentence Number", "2")
                .containsEntry("Publisher", "The Example")
                .containsEntry("City", "Kyiv")
                .containsEntry("Country", "Ukraine");
        assertThat(Long.parseLong(row.get("Event ID"))).isPositive();
    }

    @Test
    void icewsLeavesOutWhatHasNoTarget() {
        assertThat(encode(ExportFormat.ICEWS, Report.bare().actor("Peru", "PER")))
                .isInstanceOf(Unsuited.class);
    }

    @Test
    void gdelt() throws IOException {
        Map<String, String> row = row(ExportFormat.GDELT, Report.standard());
        assertThat(row)
                .containsEntry("Day", "20240503")
                .containsEntry("MonthYear", "202405")
                .containsEntry("Year", "2024")
                .containsEntry("FractionDate", "2024.4192")
                .containsEntry("Actor1Code", "PER")
                .containsEntry("Actor1Name", "PERU")
                .containsEntry("Actor2CountryCode", "CHL")
                .containsEntry("IsRootEvent", "1")
                .containsEntry("EventCode", "163")
                .containsEntry("EventRootCode", "16")
                .containsEntry("QuadClass", "4")
                .containsEntry("GoldsteinScale", "-8")
                .containsEntry("AvgTone", "")
                .containsEntry("Actor1Geo_Type", "0")
                .containsEntry("ActionGeo_Type", "4")
                .containsEntry("ActionGeo_FullName", "Kyiv, Ukraine")
                .containsEntry("ActionGeo_CountryCode", "UP")
                .containsEntry("ActionGeo_FeatureID", "")
                .containsEntry("DATEADDED", "20240504000000")
                .containsEntry("SOURCEURL", "https://news.example/2024/peru");
    }

    @Test
    void gdeltLeavesOutWhatHasNoCode() {
        assertThat(encode(
                        ExportFormat.GDELT, Report.bare().actor("somebody", "").recipient("others", "")))
                .isInstanceOf(Unsuited.class);
    }

    @Test
    void mentionsJoinTheEvents() throws IOException {
        Report report = Report.standard().recipient("Niger", "NER");
        List<CSVRecord> events = parse(ExportFormat.GDELT, List.of(report));
        List<CSVRecord> mentions = parse(ExportFormat.GDELT_MENTIONS, List.of(report));
        assertThat(mentions.stream().map(row -> row.get(0)))
                .isEqualTo(events.stream().map(row -> row.get(0)).toList());
        assertThat(row(ExportFormat.GDELT_MENTIONS, Report.bare().actor("Peru", "PER")))
                .containsEntry("MentionType", "1")
                .containsEntry("MentionSourceName", "news.example")
                .containsEntry("SentenceID", "2")
                .containsEntry("Actor2CharOffset", "-1")
                .containsEntry("Confidence", "73");
    }

    @Test
    void csv() throws IOException {
        Encoding encoding = ExportFormat.CSV.encoding("v");
        Report report = Report.standard()
                .actor("a \"quoted\",\nbroken; name", "")
                .outlet("=HYPERLINK(\"x\")")
                .factuality(Factuality.CLAIMED);
        String text = encoding.opening() + ((Rows) encoding.encode(report.exported())).text();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            CSVRecord row = parser.getRecords().get(0);
            assertThat(row).hasSize(ExportFormat.CSV.columns().size());
            assertThat(row.get("outlet")).isEqualTo("'=HYPERLINK(\"x\")");
            assertThat(row.get("score")).isEqualTo("-6.0");
            assertThat(row.get("factuality")).isEqualTo("claimed");
            assertThat(row.get("actor")).isEqualTo("Peru;a \"quoted\", broken, name");
            assertThat(row.get("actor_code")).isEqualTo("PER;");
            assertThat(row.get("source")).isEqualTo("Bolivia");
            assertThat(row.get("confidence")).isEqualTo("0.734");
        }
    }

    private static List<Report> everything() {
        return List.of(
                Report.standard(),
                Report.standard().type(EventType.CONSULT, "visit").outlet("A\tB\n\"C"),
                Report.standard().place(Optional.empty()),
                Report.bare().actor("Peru", "PER"));
    }

    private static Encoded encode(ExportFormat format, Report report) {
        return format.encoding("v").encode(report.exported());
    }

    private static List<CSVRecord> parse(ExportFormat format, List<Report> reports) throws IOException {
        Encoding encoding = format.encoding("v");
        StringBuilder text = new StringBuilder(encoding.opening());
        for (Report report : reports) {
            if (encoding.encode(report.exported()) instanceof Rows rows) {
                text.append(rows.text());
            }
        }
        try (CSVParser parser = CSVParser.parse(text.toString(), TABS)) {
            return parser.getRecords();
        }
    }

    private static Map<String, String> row(ExportFormat format, Report report) throws IOException {
        List<CSVRecord> rows = parse(format, List.of(report));
        CSVRecord row = rows.get(format.encoding("v").opening().isEmpty() ? 0 : 1);
        List<Column> columns = format.columns();
        Map<String, String> cells = new HashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            cells.put(columns.get(column).name(), row.get(column));
        }
        return cells;
    }

    private static List<String> published(ExportFormat format) {
        return DataTable.rows("published-columns.tsv").stream()
                .filter(row -> row.get(0).equals(format.label()))
                .map(row -> row.get(2))
                .toList();
    }
}
