package org.polybius.archive.incident;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sample of a text's runs of five words, by which a text published again is told from another one, whether whole, cut or
 * with words changed here and there. Of the runs' digests those that are divisible by {@value #ONE_IN} are kept, so that
 * what is in a part is in the sample of the whole (Manber, "Finding similar files in a large file system", 1994).
 */
public final class TextSketch {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int RUN = 5;
    private static final int ONE_IN = 4;

    /** Fewer say nothing: a text of some 30 words. */
    private static final int FEWEST = 6;

    private static final double REPUBLISHED = 0.5;
    private static final long PRIME = 0x100000001b3L;
    private static final long OFFSET = 0xcbf29ce484222325L;

    private final int[] runs;

    private TextSketch(int[] runs) {
        this.runs = runs;
    }

    public static TextSketch of(String text) {
        long[] words = WORD.matcher(text)
                .results()
                .mapToLong(word -> digest(text, word.start(), word.end(), OFFSET))
                .toArray();
        int[] runs = new int[Math.max(0, words.length - RUN + 1)];
        int kept = 0;
        for (int i = 0; i + RUN <= words.length; i++) {
            int run = digest(words, i);
            if (Integer.remainderUnsigned(run, ONE_IN) == 0) {
                runs[kept++] = run;
            }
        }
        return new TextSketch(
                Arrays.stream(Arrays.copyOf(runs, kept)).sorted().distinct().toArray());
    }

    /** Of a sentence's words, whatever stands between them. */
    static long digest(String sentence) {
        long digest = OFFSET;
        Matcher word = WORD.matcher(sentence);
        while (word.find()) {
            digest = digest(sentence, word.start(), word.end(), digest) * PRIME;
        }
        return digest;
    }

    private static long digest(String text, int start, int end, long from) {
        long digest = from;
        for (int i = start; i < end; i++) {
            digest = (digest ^ Character.toLowerCase(text.charAt(i))) * PRIME;
        }
        return digest;
    }

    private static int digest(long[] words, int start) {
        long digest = OFFSET;
        for (int i = start; i < start + RUN; i++) {
            digest = (digest ^ words[i]) * PRIME;
        }
        return (int) (digest >>> 32 ^ digest);
    }

    /** Whether one of both is the other one's text again, or most of it. */
    public boolean isRepublication(TextSketch other) {
        int fewer = Math.min(runs.length, other.runs.length);
        return fewer >= FEWEST && shared(other) >= REPUBLISHED * fewer;
    }

    private int shared(TextSketch other) {
        int shared = 0;
        for (int i = 0, j = 0; i < runs.length && j < other.runs.length; ) {
            int order = Integer.compare(runs[i], other.runs[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(runs.length * Integer.BYTES);
        bytes.asIntBuffer().put(runs);
        return bytes.array();
    }

    public static TextSketch read(byte[] bytes) {
        int[] runs = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(runs);
        return new TextSketch(runs);
    }
}
