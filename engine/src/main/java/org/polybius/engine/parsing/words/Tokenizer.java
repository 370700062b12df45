package org.polybius.engine.parsing.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a text into words as the Penn Treebank does. The algorithm and its word lists are those of NLP4J's {@code
 * EnglishTokenizer}: blanks part first; addresses and emoticons stay whole; then symbols part, then what is left is looked
 * at for currencies, units and clitics, and last every word for its neighbours.
 *
 * <p>Immutable: one serves all threads.
 */
public final class Tokenizer {

    /** A first guess, for the list to grow little. */
    private static final int CHARACTERS_PER_WORD = 5;

    private final Emoticons emoticons;
    private final MorphemeSplitter morphemes;
    private final SymbolSplitter symbols;

    /** Reads the word lists. */
    public Tokenizer() {
        WordTable table = WordTable.read();
        emoticons = new Emoticons(table.words("emoticon"));
        morphemes = new MorphemeSplitter(table);
        symbols = new SymbolSplitter(table, morphemes);
    }

    /** The words of a text in their order; none where it is empty or blank. */
    public List<Word> tokenize(String text) {
        List<Word> words = new ArrayList<>(text.length() / CHARACTERS_PER_WORD + 1);
        int start = 0;
        boolean isLetters = true;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !Characters.isBlank(text.charAt(i))) {
                isLetters &= Characters.isLetter(text.charAt(i));
                continue;
            }
            if (start < i && isLetters) {
                morphemes.addParts(text.substring(start, i), start, words);
            } else if (start < i) {
                split(new Piece(text.substring(start, i), start, words));
            }
            start = i + 1;
            isLetters = true;
        }
        Regrouping.apply(words);
        return words;
    }

    private void split(Piece piece) {
        Range whole = wholeRange(piece.text());
        if (!whole.isFound()) {
            symbols.split(piece);
            return;
        }
        if (whole.from() > 0) {
            symbols.split(piece.part(0, whole.from()));
        }
        piece.addWord(whole.from(), whole.to());
        if (whole.to() < piece.length()) {
            symbols.split(piece.part(whole.to(), piece.length()));
        }
    }

    private static boolean isPreserved(String word) {
        return switch (word) {
            case "w/o", "W/O", "'s", "'cause" -> true;
            default -> false;
        };
    }

    /** What stays one word whatever symbols it has. */
    private Range wholeRange(String word) {
        if (isPreserved(word) || Hyperlink.hasProtocol(word)) {
            return new Range(0, word.length());
        }
        Range emoticon = emoticons.find(word);
        return emoticon.isFound() ? emoticon : Hyperlink.find(word);
    }
}
