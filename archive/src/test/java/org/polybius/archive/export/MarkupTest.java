package org.polybius.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polybius.archive.export.Encoded.Rows;
import org.polybius.archive.export.Encoded.Unsuited;
import org.polybius.engine.actor.Sector;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Factuality;
import org.polybius.engine.time.EventDate;
import org.polybius.engine.time.EventDate.Basis;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** GeoJSON, Web Annotations, FollowTheMoney and GraphML, read back by parsers that are not ours. */
class MarkupTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void geoJson() {
        JsonNode page = JSON.readTree(export(
                ExportFormat.GEOJSON,
                Report.standard().factuality(Factuality.DENIED),
                Report.standard().place(Optional.empty())));
        assertThat(page.get("type").asString()).isEqualTo("FeatureCollection");
        JsonNode feature = page.get("features").get(0);
        assertThat(feature.at("/geometry/coordinates").toString()).isEqualTo("[30.5,50.45]");
        assertThat(feature.at("/properties/factuality").asString()).isEqualTo("denied");
        assertThat(feature.at("/properties/title").asString()).isEqualTo("SANCTION discontinue (denied)");
        assertThat(page.get("features").get(1).get("geometry").isNull()).isTrue();
        ExportFormat.GEOJSON.columns().stream()
                .skip(1)
                .forEach(column -> assertThat(feature.get("properties").has(column.name()))
                        .as(column.name())
                        .isTrue());
    }

    @Test
    void anExportWithoutEventsIsWholeToo() {
        assertThat(JSON.readTree(export(ExportFormat.GEOJSON)).get("features").size())
                .isZero();
        assertThat(JSON.readTree(export(ExportFormat.WEBANNOTATION))
                        .get("items")
                        .size())
                .isZero();
        assertThat(xml(export(ExportFormat.GRAPHML))
                        .getElementsByTagName("edge")
                        .getLength())
                .isZero();
    }

    @Test
    void webAnnotationsPointAtTheWordsInCodePoints() {
        JsonNode items = JSON.readTree(
                        export(ExportFormat.WEBANNOTATION, Report.standard().factuality(Factuality.CLAIMED)))
                .get("items");
        JsonNode event = items.get(0);
        assertThat(event.at("/body/0/value").asString()).isEqualTo("SANCTION discontinue (claimed)");
        assertThat(event.get("body").toString()).contains("factuality:claimed").contains("source:Bolivia");
        JsonNode position = event.at("/target/0/selector/0");
        int start = position.get("start").asInt();
        int[] points = Report.TEXT.codePoints().toArray();
        assertThat(new String(points, start, position.get("end").asInt() - start))
                .isEqualTo("banned");
        assertThat(start).isEqualTo(Report.TEXT.indexOf("banned") - 1);
        assertThat(event.at("/target/1/source").asString()).isEqualTo("https://news.example/2024/peru");
        assertThat(event.at("/target/1/selector/0/exact").asString()).isEqualTo("banned");
        assertThat(items.get(1).at("/body/0").asString())
                .isEqualTo(event.get("id").asString());
        assertThat(items.get(1).at("/body/1/value").asString()).isEqualTo("actor");
    }

    @Test
    void followTheMoneyHasTheTargetBeforeTheSanction() {
        List<JsonNode> entities = export(
                        ExportFormat.FTM,
                        Report.standard().object("arms sales"),
                        Report.standard().id("00000000000000aa_2"))
                .lines()
                .map(JSON::readTree)
                .toList();
        assertThat(entities).hasSize(3);
        JsonNode target = entities.get(0);
        JsonNode sanction = entities.get(1);
        assertThat(target.get("schema").asString()).isEqualTo("LegalEntity");
        assertThat(target.at("/properties/country/0").asString()).isEqualTo("cl");
        assertThat(sanction.get("schema").asString()).isEqualTo("Sanction");
        assertThat(sanction.at("/properties/entity/0")).isEqualTo(target.get("id"));
        assertThat(sanction.at("/properties/authority/0").asString()).isEqualTo("Peru");
        assertThat(sanction.at("/properties/provisions/0").asString()).isEqualTo("arms sales");
        assertThat(sanction.at("/properties/date/0").asString()).isEqualTo("2024-05-03");
    }

    @Test
    void followTheMoneyTakesSanctionsAlone() {
        Encoding encoding = ExportFormat.FTM.encoding("v");
        assertThat(encoding.encode(Report.standard().type(EventType.ASSAULT).exported()))
                .isInstanceOf(Unsuited.class);
        assertThat(encoding.encode(
                        Report.standard().type(EventType.SANCTION, "convict").exported()))
                .isInstanceOf(Unsuited.class);
        assertThat(encoding.encode(Report.bare().actor("Peru", "PER").exported()))
                .isInstanceOf(Unsuited.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2007-01-01, 2007-12-31, 2007",
        "2024-02-01, 2024-02-29, 2024-02",
        "2024-05-03, 2024-05-03, 2024-05-03",
        "2024-05-06, 2024-05-12, 2024-05-06",
    })
    void followTheMoneyHasNoMoreOfADateThanIsKnown(LocalDate start, LocalDate end, String date) {
        assertThat(FollowTheMoneyEncoding.date(new EventDate(start, end, Optional.empty(), Basis.PUBLISHED)))
                .isEqualTo(date);
    }

    @Test
    void graphMl() {
        Document graph = xml(export(
                ExportFormat.GRAPHML,
                Report.standard().recipient("<a & \"b\">\u0001", "", Sector.REB).factuality(Factuality.PLANNED),
                Report.bare()
                        .id("00000000000000aa_2")
                        .type(EventType.CONSULT)
                        .actor("Peru", "PER")
                        .actor("Chile", "CHL")));
        assertThat(graph.getElementsByTagName("key").getLength())
                .isEqualTo(ExportFormat.GRAPHML.columns().size());
        NodeList nodes = graph.getElementsByTagName("node");
        assertThat(nodes.getLength()).isEqualTo(3);
        assertThat(nodes.item(2).getTextContent()).startsWith("<a & \"b\">\uFFFD");
        NodeList edges = graph.getElementsByTagName("edge");
        assertThat(edges.getLength()).isEqualTo(3);
        Element first = (Element) edges.item(0);
        assertThat(first.getAttribute("source")).isEqualTo("PER:Peru");
        assertThat(first.getAttribute("directed")).isEqualTo("true");
        assertThat(first.getTextContent()).contains("SANCTION discontinue (planned)");
        assertThat(((Element) edges.item(2)).getAttribute("directed")).isEqualTo("false");
    }

    private static String export(ExportFormat format, Report... reports) {
        Encoding encoding = format.encoding("v");
        StringBuilder text = new StringBuilder(encoding.opening());
        for (Report report : reports) {
            if (encoding.encode(report.exported()) instanceof Rows rows) {
                text.append(rows.text());
            }
        }
        return text + encoding.closing();
    }

    private static Document xml(String text) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)));
        } catch (Exception e) {
            throw new AssertionError(text, e);
        }
    }
}
