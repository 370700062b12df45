package org.polybius.engine.extraction;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The kinds of input, told by the name's ending or, where that says nothing, by the first bytes. */
enum InputKind {
    TEXT,
    HTML,
    JSON_LINES;

    /** As many first bytes as {@link #of} wants to see. */
    static final int SNIFFED_BYTES = 8192;

    private static final List<String> PAGE_OPENINGS = List.of("<!doctype html", "<html", "<head", "<body");
    private static final List<String> ANY_TAG =
            List.of("<!--", "<p>", "<p ", "<div", "<article", "<main", "<meta", "<h1");

    /** @throws UnreadableInput if the bytes are neither text nor a page */
    static InputKind of(String name, byte[] first) throws UnreadableInput {
        refuseBinary(first);
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".txt")) {
            return TEXT;
        }
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
            return HTML;
        }
        if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || lower.endsWith(".json")) {
            return JSON_LINES;
        }
        return sniff(first);
    }

    /** Whether the first {@code length} bytes hold a line that opens as a JSON object does. */
    static boolean holdsJsonLine(byte[] first, int length) {
        String text = new String(first, 0, length, StandardCharsets.ISO_8859_1).stripLeading();
        return text.startsWith("{") && text.indexOf('\n') >= 0;
    }

    private static InputKind sniff(byte[] first) {
        String text = new String(first, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        String opening = (text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text).stripLeading();
        if (opening.startsWith("{")) {
            return JSON_LINES;
        }
        boolean page = opening.startsWith("<")
                && (PAGE_OPENINGS.stream().anyMatch(opening::contains)
                        || ANY_TAG.stream().anyMatch(opening::startsWith));
        return page ? HTML : TEXT;
    }

    private static void refuseBinary(byte[] first) throws UnreadableInput {
        String opening = new String(first, 0, Math.min(4, first.length), StandardCharsets.ISO_8859_1);
        if (opening.startsWith("%PDF")) {
            throw new UnreadableInput("binary: a PDF file, which is not read");
        }
        if (opening.startsWith("\u001F\u008B")) {
            throw new UnreadableInput("binary: a gzip file; unpack it first");
        }
        if (opening.startsWith("\u00FF\u00FE") || opening.startsWith("\u00FE\u00FF")) {
            throw new UnreadableInput("UTF-16 text; convert it to UTF-8 first");
        }
        for (int i = 0; i < first.length; i++) {
            if (first[i] == 0) {
                throw new UnreadableInput("binary: a NUL byte at byte " + i);
            }
        }
    }
}
