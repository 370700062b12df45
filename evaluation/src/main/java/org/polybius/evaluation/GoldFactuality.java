package org.polybius.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sentence whose event words have a factuality, in the format of the unified factuality datasets (Stanovsky and others
 * 2017, as JSON Lines): {@code text} is tokens parted by spaces, and each of {@code targets} has {@code span1}, its first
 * token and the one after its last, and {@code label}.
 *
 * @param id file and line
 * @param article the sentence as an article prints it, its only paragraph
 */
record GoldFactuality(String id, Article article, List<Word> words) {

    /** @param score from -3, it certainly did not happen, to 3, it certainly did */
    record Word(Span span, double score) {}

    static final double CERTAIN = 3;

    GoldFactuality {
        words = List.copyOf(words);
    }

    /**
     * Reads a file with a sentence a line.
     *
     * @throws GoldException if a line is none; the message names file and line
     */
    static List<GoldFactuality> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<GoldFactuality> sentences = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String where = file + ":" + (i + 1);
            try {
                sentences.add(sentence(where, JsonMapper.shared().readTree(lines.get(i))));
            } catch (JacksonException e) {
                throw new GoldException(where, "not JSON: " + e.getOriginalMessage());
            }
        }
        return sentences;
    }

    private static GoldFactuality sentence(String where, JsonNode json) {
        if (!json.path("text").isString() || !json.path("targets").isArray()) {
            throw new GoldException(where, "no 'text' or no list 'targets'");
        }
        PrintedTokens tokens =
                PrintedTokens.of(List.of(json.path("text").stringValue().split(" ")));
        List<Word> words = new ArrayList<>();
        json.path("targets").forEach(target -> words.add(word(where, target, tokens.spans())));
        Article article = new Article(
                where,
                tokens.text(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Span(0, tokens.text().length())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new GoldFactuality(where, article, words);
    }

    private static Word word(String where, JsonNode target, List<Span> tokens) {
        JsonNode span = target.path("span1");
        int first = span.path(0).asInt(-1);
        int end = span.path(1).asInt(-1);
        if (first < 0 || end <= first || end > tokens.size()) {
            throw new GoldException(
                    where, "'span1' is no span of the sentence's " + tokens.size() + " tokens: " + span);
        }
        JsonNode label = target.path("label");
        if (!label.isNumber() || Math.abs(label.doubleValue()) > CERTAIN) {
            throw new GoldException(where, "'label' is no number from -3 to 3: " + label);
        }
        return new Word(tokens.get(first).cover(tokens.get(end - 1)), label.doubleValue());
    }
}
