package org.polybius.training;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** A graph of operators in the making, written as an ONNX model (onnx.proto3, IR version 8, operator set 17). */
final class OnnxGraph {

    static final int FLOAT = 1;
    static final int INT64 = 7;

    private static final int INT8 = 3;
    private static final int IR_VERSION = 8;
    private static final int OPERATORS = 17;
    private static final int ATTRIBUTE_FLOAT = 1;
    private static final int ATTRIBUTE_INT = 2;
    private static final int ATTRIBUTE_INTS = 7;

    private interface Fields {
        void write(CodedOutputStream out) throws IOException;
    }

    private record Named(int field, byte[] bytes) {}

    private final List<Named> parts = new ArrayList<>();
    private int made;

    /** An attribute of an operator. */
    record Attribute(String name, Object value) {}

    /** Adds an operator of ONNX, or of ONNX Runtime's own ({@code com.microsoft.…}), and returns its output's name. */
    String add(String operator, List<String> inputs, Attribute... attributes) {
        return add(operator, inputs, 1, attributes).get(0);
    }

    List<String> add(String operator, List<String> inputs, int outputs, Attribute... attributes) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < outputs; i++) {
            names.add("v" + made++);
        }
        node(operator, inputs, names, attributes);
        return names;
    }

    /** Gives {@code value} the name by which the graph's output is known. */
    void output(String value, String name, List<Object> shape) {
        node("Identity", List.of(value), List.of(name));
        parts.add(new Named(12, valueInfo(name, FLOAT, shape)));
    }

    /** @param shape numbers, and names for what is open */
    String input(String name, int type, List<Object> shape) {
        parts.add(new Named(11, valueInfo(name, type, shape)));
        return name;
    }

    String floats(float[] values, long... shape) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        return constant(FLOAT, raw.array(), shape);
    }

    String longs(long... values) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asLongBuffer().put(values);
        return constant(INT64, raw.array(), values.length);
    }

    String bytes(byte[] values, long... shape) {
        return constant(INT8, values, shape);
    }

    private String constant(int type, byte[] raw, long... shape) {
        String name = "c" + made++;
        parts.add(new Named(5, message(out -> {
            for (long size : shape) {
                out.writeInt64(1, size);
            }
            out.writeInt32(2, type);
            out.writeString(8, name);
            out.writeBytes(9, ByteString.copyFrom(raw));
        })));
        return name;
    }

    private void node(String operator, List<String> inputs, List<String> outputs, Attribute... attributes) {
        int dot = operator.lastIndexOf('.');
        parts.add(new Named(1, message(out -> {
            for (String input : inputs) {
                out.writeString(1, input);
            }
            for (String output : outputs) {
                out.writeString(2, output);
            }
            out.writeString(4, operator.substring(dot + 1));
            for (Attribute attribute : attributes) {
                out.writeByteArray(5, attribute(attribute));
            }
            if (dot > 0) {
                out.writeString(7, operator.substring(0, dot));
            }
        })));
    }

    private static byte[] attribute(Attribute attribute) {
        return message(out -> {
            out.writeString(1, attribute.name());
            if (attribute.value() instanceof Float number) {
                out.writeFloat(2, number);
                out.writeInt32(20, ATTRIBUTE_FLOAT);
            } else if (attribute.value() instanceof Long number) {
                out.writeInt64(3, number);
                out.writeInt32(20, ATTRIBUTE_INT);
            } else if (attribute.value() instanceof long[] numbers) {
                for (long number : numbers) {
                    out.writeInt64(8, number);
                }
                out.writeInt32(20, ATTRIBUTE_INTS);
            } else {
                throw new IllegalArgumentException("attribute " + attribute);
            }
        });
    }

    private static byte[] valueInfo(String name, int type, List<Object> shape) {
        byte[] dimensions = message(out -> {
            for (Object size : shape) {
                out.writeByteArray(1, message(one -> {
                    if (size instanceof String open) {
                        one.writeString(2, open);
                    } else {
                        one.writeInt64(1, ((Number) size).longValue());
                    }
                }));
            }
        });
        byte[] tensor = message(out -> {
            out.writeInt32(1, type);
            out.writeByteArray(2, dimensions);
        });
        return message(out -> {
            out.writeString(1, name);
            out.writeByteArray(2, message(one -> one.writeByteArray(1, tensor)));
        });
    }

    /** The whole model. */
    byte[] model(String name) {
        byte[] graph = message(out -> {
            for (Named part : parts) {
                out.writeByteArray(part.field(), part.bytes());
            }
            out.writeString(2, name);
        });
        return message(out -> {
            out.writeInt64(1, IR_VERSION);
            out.writeString(2, name);
            out.writeByteArray(7, graph);
            out.writeByteArray(8, operators("", OPERATORS));
            out.writeByteArray(8, operators("com.microsoft", 1));
        });
    }

    private static byte[] operators(String domain, int version) {
        return message(out -> {
            out.writeString(1, domain);
            out.writeInt64(2, version);
        });
    }

    private static byte[] message(Fields fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        try {
            fields.write(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
