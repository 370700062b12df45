package org.polybius.archive.incident;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text by which it is known again.
 *
 * @param names words that are capitalized where no sentence begins, lower case
 * @param words the others of four letters and more, without those that any text has, cut to their stems
 */
record SentenceWords(Set<String> names, Set<String> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SHORTEST = 4;
    private static final int STEM = 6;

    /** Function words, words of saying, days and months: in the news they tell no happening from another. */
    private static final Set<String> COMMON =
            Set.of(("about above after again against ahead also although among another"
                            + " april around asked august away back because been before began being between both came come could"
                            + " country days december does done down during each early earlier eight even ever every february"
                            + " first five four friday from further government have having here hour hours however including"
                            + " inside into january july june just largest last late later least less made make many march may"
                            + " meanwhile members minister ministry minutes monday month months more most much near nearly never"
                            + " news next nine november number october official officials only other others over part people"
                            + " percent president region reporters reuters said same saturday says second september seven"
                            + " several should since some spokesman spokeswoman state statement still such sunday taken tell"
                            + " than that their them then there these they third this those three through thursday time told"
                            + " took toward towards tuesday twice under until upon used very wednesday week weeks well went were"
                            + " what when where which while whose will with within without would year years yesterday")
                    .split(" "));

    static SentenceWords of(String text) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            String lower = word.toLowerCase(Locale.ROOT);
            if (lower.length() < SHORTEST || COMMON.contains(lower)) {
                continue;
            }
            if (Character.isUpperCase(word.codePointAt(0)) && matcher.start() > 0) {
                names.add(lower);
            } else if (Character.isLetter(lower.codePointAt(0))) {
                words.add(stem(lower));
            }
        }
        return new SentenceWords(names, words);
    }

    /** Cut short: that puts "resigned" beside "resignation" without a lexicon, now and then a word beside another. */
    private static String stem(String word) {
        return word.length() > STEM ? word.substring(0, STEM) : word.replaceFirst("(?<=...)(e?s|ed)$", "");
    }
}
