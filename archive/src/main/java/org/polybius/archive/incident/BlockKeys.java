package org.polybius.archive.incident;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where to look for tellings that may be of the same happening: a type with a name, a place, a party or a sentence, in a
 * week. Two tellings that share no key are not compared.
 */
public final class BlockKeys {

    private static final int DAYS_OF_A_WEEK = 7;

    /** Days before and after within which others are looked for. */
    private static final int REACH = 7;

    /** For tellings without a date: no week is theirs, so that they meet one another alone. */
    public static final long NO_WEEK = Long.MIN_VALUE;

    private static final int MOST_NAMES = 4;
    private static final int MOST_OF_ARTICLE = 8;

    private final int[] keys;
    private final long week;
    private final List<Long> weeks;

    private BlockKeys(int[] keys, long week, List<Long> weeks) {
        this.keys = keys;
        this.week = week;
        this.weeks = weeks;
    }

    public static BlockKeys of(Signature signature) {
        int[] keys = signature.families().stream()
                .flatMap(family -> blocks(signature).map(block -> TextSketch.digest(family + " " + block)))
                .mapToInt(Long::intValue)
                .distinct()
                .toArray();
        return new BlockKeys(keys, week(signature), weeks(signature));
    }

    /** Under these it is found. */
    public int[] keys() {
        return keys.clone();
    }

    /** The week under which it is kept. */
    public long week() {
        return week;
    }

    /** The weeks in which others may tell of the same. */
    public List<Long> weeks() {
        return weeks;
    }

    private static Stream<String> blocks(Signature signature) {
        Stream<String> sentences = signature.sentences().stream().map(s -> "sentence " + Long.toHexString(s));
        Stream<String> names = signature.names().stream().limit(MOST_NAMES).map(name -> "name " + name);
        return Stream.of(sentences, names, places(signature), parties(signature))
                .flatMap(s -> s);
    }

    private static Stream<String> places(Signature signature) {
        return signature.place().stream().map(place -> "place " + place.toLowerCase(Locale.ROOT));
    }

    private static Stream<String> parties(Signature signature) {
        return signature.concerned().stream().limit(MOST_NAMES).map(party -> "party " + party);
    }

    private static long week(Signature signature) {
        return signature.days().map(days -> week(days.first())).orElse(NO_WEEK);
    }

    private static List<Long> weeks(Signature signature) {
        return signature
                .days()
                .map(days -> Stream.iterate(
                                week(days.first() - REACH), week -> week <= week(days.last() + REACH), week -> week + 1)
                        .toList())
                .orElse(List.of(NO_WEEK));
    }

    private static long week(long day) {
        return Math.floorDiv(day, DAYS_OF_A_WEEK);
    }
}
