package org.polybius.engine.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * Cuts the words of a sentence into the pieces that the encoder knows: BERT's uncased word pieces, the longest known
 * beginning first (Devlin et al. 2019). Immutable.
 */
public final class WordPieces {

    /** What the encoder is given at most, in pieces; words beyond it are not read. */
    public static final int MOST = 128;

    private static final String START = "[CLS]";
    private static final String END = "[SEP]";
    private static final String UNKNOWN = "[UNK]";

    private final Map<String, Integer> ids;

    /**
     * A sentence as pieces.
     *
     * @param ids of the pieces, between the marks for start and end
     * @param first the place of each word's first piece in {@code ids}; 0 for a word that was not read
     */
    public record Pieces(int[] ids, int[] first) {}

    private WordPieces(Map<String, Integer> ids) {
        this.ids = ids;
    }

    /** Reads a vocabulary: a piece a line, its number being the line's. */
    public static WordPieces read(InputStream vocabulary) {
        Map<String, Integer> ids = new HashMap<>(1 << 16);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(vocabulary, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                ids.put(line, ids.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordPieces(ids);
    }

    public Pieces cut(ParsedSentence sentence) {
        List<Integer> pieces = new ArrayList<>();
        int[] first = new int[sentence.size()];
        pieces.add(ids.get(START));
        for (Token token : sentence.tokens()) {
            List<Integer> word = cut(token.surface());
            if (pieces.size() + word.size() >= MOST) {
                break;
            }
            first[token.index()] = word.isEmpty() ? 0 : pieces.size();
            pieces.addAll(word);
        }
        pieces.add(ids.get(END));
        return new Pieces(pieces.stream().mapToInt(Integer::intValue).toArray(), first);
    }

    private List<Integer> cut(String word) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<Integer> pieces = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        plain.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> {
                    if (isPunctuation(c)) {
                        addPart(part, pieces);
                        part.appendCodePoint(c);
                        addPart(part, pieces);
                    } else if (Character.isWhitespace(c)) {
                        addPart(part, pieces);
                    } else {
                        part.appendCodePoint(c);
                    }
                });
        addPart(part, pieces);
        return pieces;
    }

    /** All of {@code part}, or the mark for what is unknown; empties it. */
    private void addPart(StringBuilder part, List<Integer> pieces) {
        int start = pieces.size();
        int at = 0;
        while (at < part.length()) {
            int end = part.length();
            Integer id = null;
            while (end > at && id == null) {
                id = ids.get((at > 0 ? "##" : "") + part.substring(at, end));
                end -= id == null ? 1 : 0;
            }
            if (id == null) {
                pieces.subList(start, pieces.size()).clear();
                pieces.add(ids.get(UNKNOWN));
                break;
            }
            pieces.add(id);
            at = end;
        }
        part.setLength(0);
    }

    /** As BERT has it: every ASCII sign counts. */
    private static boolean isPunctuation(int c) {
        boolean sign = c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        int[] types = {
            Character.CONNECTOR_PUNCTUATION,
            Character.DASH_PUNCTUATION,
            Character.START_PUNCTUATION,
            Character.END_PUNCTUATION,
            Character.INITIAL_QUOTE_PUNCTUATION,
            Character.FINAL_QUOTE_PUNCTUATION,
            Character.OTHER_PUNCTUATION
        };
        return sign || Arrays.stream(types).anyMatch(type -> type == Character.getType(c));
    }
}
