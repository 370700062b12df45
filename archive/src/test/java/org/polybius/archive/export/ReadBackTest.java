package org.polybius.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.polybius.archive.export.Export.Result;
import org.polybius.engine.event.Factuality;

/** Exports read back by programs that are not ours: DuckDB, the JTS, JGraphT and Titanium. */
class ReadBackTest {

    @TempDir
    private Path folder;

    private Result export(ExportFormat format, String name) throws IOException {
        List<ExportedEvent> events = new ArrayList<>();
        for (Factuality factuality : Factuality.values()) {
            events.add(Report.standard()
                    .id("00000000000000aa_" + factuality.ordinal())
                    .outlet("=HYPERLINK(\"x\"), \"quoted\";\nnext")
                    .factuality(factuality)
                    .exported());
        }
        events.add(Report.bare().place(Optional.empty()).exported());
        return new Export(format, "", "0.1.0", false).write(events.iterator(), folder.resolve(name));
    }

    private List<List<String>> query(String sql) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<List<String>> found = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                found.add(row);
            }
            return found;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"events.parquet", "it's [one] of*.parquet"})
    void parquetByDuckDb(String name) throws Exception {
        Result result = export(ExportFormat.PARQUET, name);
        assertThat(result.summary().leftOut()).containsEntry(Factuality.NEGATED, 1);
        Files.move(folder.resolve(name), folder.resolve("read.parquet"));
        String table = "'" + folder.resolve("read.parquet") + "'";
        assertThat(query("DESCRIBE SELECT * FROM " + table).stream().map(row -> row.get(0)))
                .containsExactlyElementsOf(ExportFormat.PARQUET.columns().stream()
                        .map(Column::name)
                        .toList());
        assertThat(query("SELECT factuality, actor_code[1], outlet, typeof(published), typeof(lat), quad FROM " + table
                        + " WHERE place = 'Kyiv' AND lat > 50 AND date_start = DATE '2024-05-03' ORDER BY id"))
                .hasSize(5)
                .first()
                .isEqualTo(List.of("asserted", "PER", "=HYPERLINK(\"x\"), \"quoted\";\nnext", "DATE", "DOUBLE", "4"));
        assertThat(query("SELECT factuality FROM " + table + " WHERE lat IS NULL AND place IS NULL AND len(actor) = 0"))
                .hasSize(1);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("read.parquet", name + ".manifest.json");
        }
    }

    @Test
    void parquetOfNothing() throws Exception {
        new Export(ExportFormat.PARQUET, "", "0.1.0", false)
                .write(List.<ExportedEvent>of().iterator(), folder.resolve("none.parquet"));
        assertThat(query("SELECT count(*), count(id) FROM '" + folder.resolve("none.parquet") + "'"))
                .containsExactly(List.of("0", "0"));
    }

    @Test
    void csvByDuckDb() throws Exception {
        export(ExportFormat.CSV, "events.csv");
        String table = "read_csv('" + folder.resolve("events.csv") + "')";
        assertThat(query("SELECT count(*), count(DISTINCT factuality), min(outlet), max(lat) FROM " + table))
                .containsExactly(List.of("6", "5", "'=HYPERLINK(\"x\"), \"quoted\"; next", "50.45"));
        assertThat(query("DESCRIBE SELECT * FROM " + table).stream().map(row -> row.get(0)))
                .containsExactlyElementsOf(
                        ExportFormat.CSV.columns().stream().map(Column::name).toList());
    }

    @Test
    void geoJsonByTheJts() throws IOException, ParseException {
        export(ExportFormat.GEOJSON, "events.geojson");
        // The JTS reads no feature without a geometry, which RFC 7946 allows.
        String text = Files.readString(folder.resolve("events.geojson"))
                .replace("\"geometry\":null", "\"geometry\":{\"type\":\"Point\",\"coordinates\":[0,0]}");
        Geometry all = new GeoJsonReader().read(text);
        assertThat(all.getNumGeometries()).isEqualTo(6);
        assertThat(all.getGeometryN(0).getCoordinate().getX()).isEqualTo(30.5);
        assertThat(all.getGeometryN(0).getCoordinate().getY()).isEqualTo(50.45);
    }

    @Test
    void graphMlByJGraphT() throws IOException {
        export(ExportFormat.GRAPHML, "events.graphml");
        DirectedPseudograph<String, DefaultEdge> graph =
                new DirectedPseudograph<>(SupplierUtil.createStringSupplier(), DefaultEdge::new, false);
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        List<String> told = new ArrayList<>();
        importer.addEdgeAttributeConsumer((edge, value) -> {
            if (edge.getSecond().equals("factuality")) {
                told.add(value.getValue());
            }
        });
        importer.importGraph(graph, folder.resolve("events.graphml").toFile());
        assertThat(graph.edgeSet()).hasSize(5);
        assertThat(told).containsExactlyInAnyOrder("asserted", "claimed", "denied", "planned", "possible");
    }

    @Test
    void webAnnotationsByTitanium() throws Exception {
        export(ExportFormat.WEBANNOTATION, "events.jsonld");
        var expanded = JsonLd.expand(JsonDocument.of(Files.newInputStream(folder.resolve("events.jsonld"))))
                .loader((url, options) -> JsonDocument.of(ReadBackTest.class.getResourceAsStream("anno.jsonld")))
                .get();
        assertThat(expanded.toString())
                .contains("http://www.w3.org/ns/oa#hasTarget", "http://www.w3.org/ns/oa#exact", "factuality:denied");
    }
}
