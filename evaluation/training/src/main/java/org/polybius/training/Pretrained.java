package org.polybius.training;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The weights of an encoder published as ONNX, by the names that they had in PyTorch, such as {@code
 * encoder.layer.0.attention.self.query.weight}; matrices stand as [in, out].
 */
final class Pretrained {

    // Field numbers of onnx.proto3.
    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_NODE = 1;
    private static final int GRAPH_INITIALIZER = 5;
    private static final int NODE_INPUT = 1;
    private static final int NODE_OUTPUT = 2;
    private static final int NODE_OPERATOR = 4;
    private static final int TENSOR_DIMS = 1;
    private static final int TENSOR_NAME = 8;
    private static final int TENSOR_RAW = 9;

    record Weights(long[] shape, float[] values) {}

    private record Node(String operator, List<String> inputs, List<String> outputs) {}

    private final Map<String, Weights> initializers = new LinkedHashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    private Pretrained() {}

    /** All weights of the model in {@code onnx}. */
    static Map<String, Weights> read(InputStream onnx) throws IOException {
        Pretrained model = new Pretrained();
        byte[] all = onnx.readAllBytes();
        each(ByteString.copyFrom(all), (field, in) -> {
            if (field == MODEL_GRAPH) {
                each(in.readBytes(), model::readGraph);
                return true;
            }
            return false;
        });
        return model.named();
    }

    private boolean readGraph(int field, CodedInputStream in) throws IOException {
        if (field == GRAPH_INITIALIZER) {
            readTensor(in.readBytes());
            return true;
        }
        if (field == GRAPH_NODE) {
            readNode(in.readBytes());
            return true;
        }
        return false;
    }

    private void readTensor(ByteString tensor) throws IOException {
        List<Long> shape = new ArrayList<>();
        String[] name = {""};
        ByteString[] raw = {ByteString.EMPTY};
        each(tensor, (field, in) -> {
            switch (field) {
                case TENSOR_DIMS -> shape.add(in.readInt64());
                case TENSOR_NAME -> name[0] = in.readString();
                case TENSOR_RAW -> raw[0] = in.readBytes();
                default -> {
                    return false;
                }
            }
            return true;
        });
        FloatBuffer floats =
                raw[0].asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        float[] values = new float[floats.remaining()];
        floats.get(values);
        initializers.put(
                name[0], new Weights(shape.stream().mapToLong(Long::longValue).toArray(), values));
    }

    private void readNode(ByteString node) throws IOException {
        String[] operator = {""};
        List<String> inputs = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        each(node, (field, in) -> {
            switch (field) {
                case NODE_INPUT -> inputs.add(in.readString());
                case NODE_OUTPUT -> outputs.add(in.readString());
                case NODE_OPERATOR -> operator[0] = in.readString();
                default -> {
                    return false;
                }
            }
            return true;
        });
        nodes.add(new Node(operator[0], inputs, outputs));
    }

    /** Matrices have lost their names; the node that multiplies by one has kept it. */
    private Map<String, Weights> named() {
        Map<String, Weights> named = new TreeMap<>();
        initializers.forEach((name, weights) -> {
            if (!name.startsWith("onnx") && !name.endsWith("position_ids")) {
                named.put(name, weights);
            }
        });
        for (Node node : nodes) {
            if (node.operator().equals("MatMul")
                    && initializers.containsKey(node.inputs().get(1))) {
                String name =
                        node.outputs().get(0).substring(1).replace('/', '.').replace(".MatMul_output_0", ".weight");
                named.put(name, initializers.get(node.inputs().get(1)));
            }
        }
        return named;
    }

    private interface FieldReader {
        /** Reads {@code field}, or leaves it and returns {@code false}. */
        boolean read(int field, CodedInputStream in) throws IOException;
    }

    private static void each(ByteString message, FieldReader reader) throws IOException {
        CodedInputStream in = message.newCodedInput();
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (!reader.read(WireFormat.getTagFieldNumber(tag), in)) {
                in.skipField(tag);
            }
        }
    }
}
