package org.polybius.engine.parsing.words;

/** Makes the simplified form of one word, in place: no step writes ahead of where it reads. */
final class Simplification {

    private final String form;
    private final char[] characters;
    private int length;

    Simplification(String form) {
        this.form = form;
        this.characters = form.toCharArray();
        this.length = form.length();
    }

    /** The same string where nothing changes. */
    String result() {
        boolean changed = generalizeSymbols();
        changed |= collapseNumbers();
        changed |= collapsePunctuation();
        return changed ? new String(characters, 0, length) : form;
    }

    private boolean generalizeSymbols() {
        boolean changed = false;
        for (int i = 0; i < length; i++) {
            char general = general(characters[i]);
            changed |= general != characters[i];
            characters[i] = general;
        }
        return changed;
    }

    private static char general(char c) {
        if (c < '\u0080') {
            return c;
        }
        if (Characters.isCurrency(c)) {
            return '$';
        }
        if (Characters.isSingleQuote(c)) {
            return '\'';
        }
        if (Characters.isDoubleQuote(c)) {
            return '"';
        }
        return Characters.isHyphen(c) || Characters.isBullet(c) ? '-' : c;
    }

    /** Numbers become "0", with a sign, a currency or "#" before, a percent sign behind, and what stands between digits. */
    private boolean collapseNumbers() {
        boolean changed = false;
        int to = 0;
        boolean behindDigit = false;
        for (int i = 0; i < length; i++) {
            i = atNumber(i);
            char c = characters[i];
            if (c == '%' && behindDigit) {
                continue;
            }
            if (joinsNumbers(c) && i + 1 < length && Characters.isDigit(characters[atNumber(i + 1)])) {
                if (behindDigit) {
                    i = atNumber(i + 1);
                    continue;
                }
                if (i == 0) {
                    i = atNumber(1);
                    c = characters[i];
                }
            }
            boolean digit = Characters.isDigit(c);
            if (!digit || !behindDigit) {
                changed |= digit && c != '0';
                characters[to++] = digit ? '0' : c;
            }
            behindDigit = digit;
        }
        changed |= to < length;
        length = to;
        return changed;
    }

    /** The digit behind a dollar or number sign there, or the same place. */
    private int atNumber(int index) {
        char c = characters[index];
        boolean before = (c == '$' || c == '#') && index + 1 < length && Characters.isDigit(characters[index + 1]);
        return before ? index + 1 : index;
    }

    private static boolean joinsNumbers(char c) {
        return Characters.isBeforeDigits(c) || c == ',' || c == ':' || c == '/' || c == '=';
    }

    private boolean collapsePunctuation() {
        int to = 0;
        char previous = 0;
        char beforePrevious = 0;
        for (int i = 0; i < length; i++) {
            char c = characters[i];
            if (!Characters.isPunctuation(c) || c != previous || c != beforePrevious) {
                characters[to++] = c;
            }
            beforePrevious = previous;
            previous = c;
        }
        boolean changed = to < length;
        length = to;
        return changed;
    }
}
