package org.polybius.engine.actor;

import java.util.Locale;
import java.util.Map;

/** English plurals of role nouns and demonyms. */
final class Plural {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("man", "men"),
            Map.entry("woman", "women"),
            Map.entry("child", "children"),
            Map.entry("person", "people"),
            Map.entry("wife", "wives"),
            Map.entry("thief", "thieves"),
            Map.entry("clergy", "clergy"),
            Map.entry("police", "police"),
            Map.entry("aircraft", "aircraft"),
            Map.entry("media", "media"),
            Map.entry("staff", "staff"));

    private Plural() {}

    /** Of a phrase its head goes into the plural: the last word, or the one before "of", "in", "for" or "to". */
    static String of(String phrase) {
        for (String preposition : new String[] {" of ", " in ", " for ", " to ", " general "}) {
            int at = phrase.indexOf(preposition);
            if (at > 0) {
                return of(phrase.substring(0, at)) + phrase.substring(at);
            }
        }
        int start = Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('-')) + 1;
        return phrase.substring(0, start) + word(phrase.substring(start));
    }

    private static String word(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> irregular : IRREGULAR.entrySet()) {
            if (lower.endsWith(irregular.getKey()) && !lower.endsWith("human")) {
                return noun.substring(0, noun.length() - irregular.getKey().length()) + irregular.getValue();
            }
        }
        boolean consonantY =
                lower.endsWith("y") && lower.length() > 1 && "aeiou".indexOf(lower.charAt(lower.length() - 2)) < 0;
        if (consonantY) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        boolean sibilant = lower.endsWith("s") || lower.endsWith("x") || lower.endsWith("ch") || lower.endsWith("sh");
        return noun + (sibilant ? "es" : "s");
    }
}
