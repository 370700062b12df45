package org.polybius.engine.place;

import java.text.Normalizer;

/** Spellings of one name made alike: "N'Djamena", "Sao Paulo" and "São Paulo", "U.S." and "US". */
final class PlaceName {

    private PlaceName() {}

    /** Lower case, without accents, points and apostrophes, hyphens as spaces, "St." as "Saint". */
    static String key(String name) {
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '-' || c == ' ' || c == '–' || c == '‑' || c == ',') {
                space(key);
            } else if (Character.isLetterOrDigit(c)) {
                key.append(plainLetter(Character.toLowerCase(c)));
            }
        }
        String result = key.toString().strip();
        return result.startsWith("st ") ? "saint " + result.substring(3) : result;
    }

    /** Whether a name of the Arabic world has the article that news leaves out, and what is left: "Ar Raqqah". */
    static String withoutArticle(String key) {
        boolean article = key.length() > 5 && key.charAt(0) == 'a' && key.indexOf(' ') >= 2 && key.indexOf(' ') <= 3;
        String name = article ? key.substring(key.indexOf(' ') + 1) : key;
        return name.endsWith("ah") ? name.substring(0, name.length() - 1) : name;
    }

    /** Letters that no accent can be taken off. */
    private static char plainLetter(char c) {
        return switch (c) {
            case 'ı' -> 'i';
            case 'ł' -> 'l';
            case 'ø' -> 'o';
            case 'đ' -> 'd';
            default -> c;
        };
    }

    private static void space(StringBuilder key) {
        if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
