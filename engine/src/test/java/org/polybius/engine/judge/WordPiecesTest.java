package org.polybius.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.article.Span;
import org.polybius.engine.judge.WordPieces.Pieces;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

class WordPiecesTest {

    private static final List<String> VOCABULARY =
            List.of("[UNK]", "[CLS]", "[SEP]", "army", "shell", "##ed", "the", "cote", "-", "d");

    private static final WordPieces CUTTER = WordPieces.read(
            new ByteArrayInputStream(String.join("\n", VOCABULARY).getBytes(StandardCharsets.UTF_8)));

    @Test
    void cutsTheLongestKnownBeginningFirst() {
        Pieces pieces = CUTTER.cut(sentence("The", "army", "shelled"));
        assertThat(words(pieces)).containsExactly("[CLS]", "the", "army", "shell", "##ed", "[SEP]");
        assertThat(pieces.first()).containsExactly(1, 2, 3);
    }

    @Test
    void readsPunctuationAndAccentsAsTheEncoderDoes() {
        assertThat(words(CUTTER.cut(sentence("Côte-d")))).containsExactly("[CLS]", "cote", "-", "d", "[SEP]");
    }

    @Test
    void marksWhatItDoesNotKnow() {
        assertThat(words(CUTTER.cut(sentence("army", "xyz")))).containsExactly("[CLS]", "army", "[UNK]", "[SEP]");
    }

    @Test
    void leavesOutTheWordsBeyondWhatTheEncoderReads() {
        String[] many = new String[WordPieces.MOST + 10];
        Arrays.fill(many, "army");
        Pieces pieces = CUTTER.cut(sentence(many));
        assertThat(pieces.ids()).hasSize(WordPieces.MOST);
        assertThat(pieces.first()[WordPieces.MOST - 3]).isPositive();
        assertThat(pieces.first()[WordPieces.MOST - 2]).isZero();
    }

    private static List<String> words(Pieces pieces) {
        return Arrays.stream(pieces.ids()).mapToObj(VOCABULARY::get).toList();
    }

    private static ParsedSentence sentence(String... words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            tokens.add(
                    new Token(tokens.size(), new Span(at, at + word.length()), word, word, "NN", Token.ROOT, "root"));
            at += word.length() + 1;
        }
        return new ParsedSentence(new Sentence(0, new Span(0, at), 0), tokens);
    }
}
