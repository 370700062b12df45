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
import org.polybius.engine.judge.WordPieces.Pieces;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * Reads sentences with the encoder. Threads may share one; it has none of its own.
 */
public final class Judge {

    private final WordPieces cutter;
    private final Heads heads;
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession reader;
    private final OrtSession answerer;

    private Judge(WordPieces cutter, Heads heads, byte[] reader, byte[] answerer) {
        this.cutter = cutter;
        this.heads = heads;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            this.reader = environment.createSession(reader, options);
            this.answerer = environment.createSession(answerer, options);
        } catch (OrtException e) {
            throw new IllegalStateException("the judge's encoder does not load: " + e.getMessage(), e);
        }
    }

    /** The judge that Polybius ships. */
    public static Judge standard() {
        try (InputStream vocabulary = resource("vocabulary.txt");
                InputStream reader = resource("reader.onnx");
                InputStream answerer = resource("answerer.onnx");
                DataInputStream heads = new DataInputStream(new BufferedInputStream(resource("heads.bin")))) {
            return new Judge(
                    WordPieces.read(vocabulary), Heads.read(heads), reader.readAllBytes(), answerer.readAllBytes());
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

    /**
     * {@code sentence} as the encoder reads it: by itself, so that it is read the same wherever it stands.
     *
     * @param weak of each word, as in {@link Hints#weak}
     */
    public Reading read(ParsedSentence sentence, int[] weak) {
        Pieces pieces = cutter.cut(sentence);
        int length = pieces.ids().length;
        long[] ids = new long[length];
        long[] places = new long[length];
        long[] labelMarks = new long[length];
        long[] weakMarks = new long[length];
        for (int i = 0; i < length; i++) {
            ids[i] = pieces.ids()[i];
            places[i] = i;
        }
        for (Token word : sentence.tokens()) {
            int first = pieces.first()[word.index()];
            if (first > 0) {
                labelMarks[first] = heads.label(word);
                weakMarks[first] = weak[word.index()];
            }
        }
        try (OnnxTensor idsIn = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), new long[] {1, length});
                OnnxTensor placesIn = longs(places);
                OnnxTensor labelsIn = longs(labelMarks);
                OnnxTensor weakIn = longs(weakMarks);
                OrtSession.Result result =
                        reader.run(Map.of("ids", idsIn, "places", placesIn, "labels", labelsIn, "weak", weakIn))) {
            return new Reading(
                    sentence, heads, this, pieces.first(), floats(result, "types"), floats(result, "numbers"));
        } catch (OrtException e) {
            throw failed(e);
        }
    }

    /** The answers' logits to questions of a sentence that was read into {@code numbers}, one after another. */
    float[] answer(float[] numbers, Questions questions) {
        long[] shape = {1, numbers.length / Heads.WIDTH, Heads.WIDTH};
        try (OnnxTensor numbersIn = OnnxTensor.createTensor(environment, FloatBuffer.wrap(numbers), shape);
                OnnxTensor triggers = longs(questions.triggers());
                OnnxTensor words = longs(questions.words());
                OnnxTensor paths = longs(questions.paths());
                OnnxTensor distances = longs(questions.distances());
                OnnxTensor parts = longs(questions.parts());
                OrtSession.Result result = answerer.run(Map.of(
                        "numbers",
                        numbersIn,
                        "triggers",
                        triggers,
                        "words",
                        words,
                        "paths",
                        paths,
                        "distances",
                        distances,
                        "parts",
                        parts))) {
            return floats(result, "logits");
        } catch (OrtException e) {
            throw failed(e);
        }
    }

    private OnnxTensor longs(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {values.length});
    }

    private static float[] floats(OrtSession.Result result, String name) {
        FloatBuffer buffer = ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
        float[] floats = new float[buffer.remaining()];
        buffer.get(floats);
        return floats;
    }

    private static IllegalStateException failed(OrtException e) {
        return new IllegalStateException("the judge's encoder failed: " + e.getMessage(), e);
    }
}
