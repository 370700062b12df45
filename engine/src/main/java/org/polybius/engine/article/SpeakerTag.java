package org.polybius.engine.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mark of who speaks in an interview, "((Jane Doe)) : ", as wikis of news write it. No word of what is said. */
public final class SpeakerTag {

    private static final String NAME = "(\\(\\([^()\\n]{1,60}\\)\\))\\s*+(?::\\s*+)?+";
    private static final Pattern TAG = Pattern.compile(NAME);
    private static final Pattern BEFORE = Pattern.compile("(?m)^\\s*+" + NAME + "\\z");

    /** A tag with the blanks around it, in characters. */
    private static final int LONGEST = 100;

    private SpeakerTag() {}

    /** Where in {@code paragraph} the words begin: behind the tag, if it opens with one. */
    public static int end(String text, Span paragraph) {
        Matcher tag = TAG.matcher(text).region(paragraph.start(), paragraph.end());
        return tag.lookingAt() ? tag.end() : paragraph.start();
    }

    /** The tag in front of {@code paragraph}, which begins behind it. */
    public static Optional<Span> before(String text, Span paragraph) {
        Matcher tag = BEFORE.matcher(text).region(Math.max(0, paragraph.start() - LONGEST), paragraph.start());
        return tag.find() ? Optional.of(new Span(tag.start(1), tag.end(1))) : Optional.empty();
    }
}
