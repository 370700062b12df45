package org.polybius.web.event;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text from an article as it may stand on a page, once the template has escaped it. */
public final class Shown {

    /** Shown for what would turn the reading direction of the page around, or be invisible in it. */
    private static final String HIDDEN = "\uFFFD";

    private static final Pattern STEERING = Pattern.compile("[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\n\t]]");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Shown() {}

    /** As long as it was, so that offsets go on pointing at the same words. */
    public static String text(String text) {
        return CONTROLS.matcher(STEERING.matcher(text).replaceAll(HIDDEN)).replaceAll(" ");
    }

    /** On one line. */
    public static String line(String text) {
        return text(text.replaceAll("\\s+", " ")).strip();
    }

    /** On one line and no longer than {@code most} characters. */
    public static String line(String text, int most) {
        String line = line(text);
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most;
        return line.substring(0, end) + "…";
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The address, where a reader may follow it: an article may give any text for one. */
    public static Optional<String> link(String url) {
        boolean web = url.matches("(?i)https?://[^\\s\"'<>\\\\\\p{Cc}]{1,2000}");
        return web ? Optional.of(url) : Optional.empty();
    }
}
