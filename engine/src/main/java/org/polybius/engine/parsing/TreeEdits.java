package org.polybius.engine.parsing;

import java.util.List;

/** What is to be changed in a tree: the tree itself stays as it was until all is known. */
final class TreeEdits {

    private final ParsedSentence parsed;
    private final Token[] mended;
    private boolean changed;

    TreeEdits(ParsedSentence parsed) {
        this.parsed = parsed;
        this.mended = parsed.tokens().toArray(Token[]::new);
    }

    /** Hangs {@code token}, as it is by now, from the token at {@code head}. */
    void attach(Token token, int head, String label) {
        Token now = mended[token.index()];
        replace(new Token(now.index(), now.span(), now.surface(), now.lemma(), now.tag(), head, label));
    }

    void replace(Token better) {
        mended[better.index()] = better;
        changed = true;
    }

    /** The tree with the changes; itself where there are none. */
    ParsedSentence result() {
        return changed ? new ParsedSentence(parsed.sentence(), List.of(mended)) : parsed;
    }
}
