package org.polybius.engine.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML resource beside these classes, read with the line of every value, so that errors can name it. */
final class YamlFile {

    private final String name;
    private final byte[] bytes;

    private YamlFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    static YamlFile resource(String name) {
        try (InputStream in = YamlFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new RuleException(name, "missing");
            }
            return new YamlFile(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static YamlFile text(String name, String content) {
        return new YamlFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return bytes;
    }

    /** The file's top level, which must be a mapping. */
    Map<String, Node> top() {
        try {
            Node node = new Compose(LoadSettings.builder().setLabel(name).build())
                    .composeString(new String(bytes, StandardCharsets.UTF_8))
                    .orElseThrow(() -> new RuleException(name, "empty"));
            return mapping(node);
        } catch (YamlEngineException e) {
            throw new RuleException(name, e.getMessage());
        }
    }

    /** The file's lists of words, by name. */
    Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        top().forEach((name, node) -> lists.put(name, texts(node)));
        return lists;
    }

    Map<String, Node> mapping(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw error(node, "expected a mapping");
        }
        Map<String, Node> result = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            if (result.put(scalar(entry.getKeyNode()), entry.getValueNode()) != null) {
                throw error(entry.getKeyNode(), "'" + scalar(entry.getKeyNode()) + "' stands twice");
            }
        }
        return result;
    }

    List<Node> sequence(Node node) {
        if (!(node instanceof SequenceNode sequence)) {
            throw error(node, "expected a list");
        }
        return sequence.getValue();
    }

    String scalar(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw error(node, "expected a text");
        }
        return scalar.getValue();
    }

    /** A text or a list of texts. */
    List<String> texts(Node node) {
        return node instanceof SequenceNode
                ? sequence(node).stream().map(this::scalar).toList()
                : List.of(scalar(node));
    }

    String origin(Node node) {
        return name
                + node.getStartMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
    }

    RuleException error(Node node, String reason) {
        return new RuleException(origin(node), reason);
    }
}
