package org.polybius.engine.judge;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.polybius.engine.judge.Reading.Encoding;
import org.polybius.engine.judge.WordPieces.Pieces;
import org.polybius.engine.parsing.ParsedSentence;

/**
 * Reads sentences with the encoder. Threads may share one; it has none of its own.
 */
public final class Judge {

    private final WordPieces cutter;
    private final Heads heads;
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    private Judge(WordPieces cutter, Heads heads, byte[] encoder) {
        this.cutter = cutter;
        this.heads = heads;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            this.session = environment.createSession(encoder, options);
        } catch (OrtException e) {
            throw new IllegalStateException("the judge's encoder does not load: " + e.getMessage(), e);
        }
    }

    /** The judge that Polybius ships. */
    public static Judge standard() {
        try (InputStream vocabulary = resource("vocabulary.txt");
                InputStream encoder = resource("encoder.onnx");
                DataInputStream heads = new DataInputStream(new BufferedInputStream(resource("heads.bin")))) {
            return new Judge(WordPieces.read(vocabulary), Heads.read(heads), encoder.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Digest of the weights of the judge that ships, without loading them. */
    public static String version() {
        try (InputStream version = resource("version.txt")) {
            return new String(version.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Judge.class.getResourceAsStream(name);
    }

    /** {@code sentence} as the encoder reads it: by itself, so that it is read the same wherever it stands. */
    public Reading read(ParsedSentence sentence) {
        Pieces pieces = cutter.cut(sentence);
        int length = pieces.ids().length;
        long[] ids = new long[length];
        long[] places = new long[length];
        for (int i = 0; i < length; i++) {
            ids[i] = pieces.ids()[i];
            places[i] = i;
        }
        try (OnnxTensor idsIn = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), new long[] {1, length});
                OnnxTensor placesIn =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(places), new long[] {length});
                OnnxTensor maskIn = OnnxTensor.createTensor(
                        environment, FloatBuffer.allocate(length), new long[] {1, 1, 1, length});
                OrtSession.Result result = session.run(Map.of("ids", idsIn, "places", placesIn, "mask", maskIn))) {
            FloatBuffer numbers = ((OnnxTensor) result.get(0)).getFloatBuffer();
            return new Reading(sentence, heads, encoding(pieces, numbers, numbers.remaining() / length));
        } catch (OrtException e) {
            throw new IllegalStateException("the judge's encoder failed: " + e.getMessage(), e);
        }
    }

    private Encoding encoding(Pieces pieces, FloatBuffer numbers, int width) {
        int size = pieces.first().length;
        Encoding encoding = new Encoding(new float[size][], new float[size][], new float[size][], new float[size][]);
        int types = heads.type()[0].length;
        int factuality = heads.factuality()[0].length;
        int party = heads.path()[0].length;
        for (int word = 0; word < size; word++) {
            int at = pieces.first()[word] * width;
            if (at > 0) {
                encoding.types()[word] = slice(numbers, at, types);
                encoding.factuality()[word] = slice(numbers, at + types, factuality);
                encoding.party()[word] = slice(numbers, at + types + factuality, party);
                encoding.trigger()[word] = slice(numbers, at + types + factuality + party, party);
            }
        }
        return encoding;
    }

    private static float[] slice(FloatBuffer numbers, int start, int count) {
        float[] slice = new float[count];
        numbers.get(start, slice);
        return slice;
    }
}
