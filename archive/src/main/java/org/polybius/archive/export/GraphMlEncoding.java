package org.polybius.archive.export;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.polybius.archive.export.Encoded.Rows;
import org.polybius.archive.export.Encoded.Unsuited;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.coding.Event;
import org.polybius.engine.place.Place;

/**
 * GraphML: a node a party, an edge a pair of parties of one event. Whoever is linked is one node in all articles; whoever is
 * not is one only where the same words stand in the same article.
 */
final class GraphMlEncoding implements Encoding {

    private static final String ON_NODES = "node";
    private static final String ON_EDGES = "edge";

    private final Set<String> nodes = new HashSet<>();

    @Override
    public String opening() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns"
                + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n"
                + Column.of("graphml").stream().map(GraphMlEncoding::key).collect(Collectors.joining())
                + "<graph id=\"events\" edgedefault=\"directed\">\n";
    }

    @Override
    public Encoded encode(ExportedEvent exported) {
        Event event = exported.event();
        StringBuilder xml = new StringBuilder();
        int edges = 0;
        boolean reciprocal = event.recipient().isEmpty();
        List<Entity> actors = event.actor();
        for (int one = 0; one < actors.size(); one++) {
            List<Entity> others = reciprocal ? actors.subList(one + 1, actors.size()) : event.recipient();
            for (Entity other : others) {
                node(exported, actors.get(one), xml);
                node(exported, other, xml);
                edge(exported, event.id() + "-" + edges++, actors.get(one), other, !reciprocal, xml);
            }
        }
        return edges == 0 ? new Unsuited("no pair of parties") : new Rows(xml.toString(), edges);
    }

    @Override
    public String closing() {
        return "</graph>\n</graphml>\n";
    }

    /** A column's name says what it stands on: {@code edge.type}. */
    private static String key(Column column) {
        String[] parts = column.name().split("\\.");
        return "<key id=\"" + column.name() + "\" for=\"" + parts[0] + "\" attr.name=\"" + parts[1] + "\" attr.type=\""
                + column.type() + "\"/>\n";
    }

    private void node(ExportedEvent exported, Entity entity, StringBuilder xml) {
        String id = id(exported, entity);
        if (!nodes.add(id)) {
            return;
        }
        xml.append("<node id=\"").append(XmlText.escape(id)).append("\">");
        data(ON_NODES, "label", Labels.name(entity), xml);
        entity.code().ifPresent(code -> data(ON_NODES, "code", code, xml));
        String sectors = entity.sectors().stream().map(Enum::name).collect(Collectors.joining(";"));
        data(ON_NODES, "sectors", sectors, xml);
        xml.append("</node>\n");
    }

    private static String id(ExportedEvent exported, Entity entity) {
        String sectors = entity.sectors().stream().map(Enum::name).collect(Collectors.joining("+"));
        String who = entity.code()
                .map(code -> code + ":" + Labels.name(entity))
                .orElseGet(() -> exported.article().id() + ":" + entity.text());
        return sectors.isEmpty() ? who : who + ":" + sectors;
    }

    private static void edge(
            ExportedEvent exported, String id, Entity from, Entity to, boolean directed, StringBuilder xml) {
        Event event = exported.event();
        xml.append("<edge id=\"").append(XmlText.escape(id)).append("\" source=\"");
        xml.append(XmlText.escape(id(exported, from))).append("\" target=\"");
        xml.append(XmlText.escape(id(exported, to))).append("\" directed=\"");
        xml.append(directed).append("\">");
        data(ON_EDGES, "label", Labels.of(event), xml);
        data(ON_EDGES, "event", event.id(), xml);
        data(ON_EDGES, "type", event.type().name(), xml);
        data(ON_EDGES, "mode", String.join(";", event.modes()), xml);
        data(ON_EDGES, "quad", Integer.toString(event.type().quad()), xml);
        data(ON_EDGES, "score", Double.toString(event.score()), xml);
        data(ON_EDGES, "factuality", Labels.lower(event.factuality()), xml);
        data(ON_EDGES, "source", String.join(";", Labels.sources(event)), xml);
        data(ON_EDGES, "date", exported.day().map(Object::toString), xml);
        data(ON_EDGES, "place", event.place().map(Place::name), xml);
        data(ON_EDGES, "outlet", exported.article().outlet(), xml);
        data(ON_EDGES, "url", exported.article().url(), xml);
        data(ON_EDGES, "confidence", Double.toString(event.confidence()), xml);
        xml.append("</edge>\n");
    }

    private static void data(String on, String name, Optional<String> value, StringBuilder xml) {
        value.ifPresent(v -> data(on, name, v, xml));
    }

    private static void data(String on, String name, String value, StringBuilder xml) {
        xml.append("<data key=\"").append(on).append('.').append(name).append("\">");
        xml.append(XmlText.escape(value)).append("</data>");
    }
}
