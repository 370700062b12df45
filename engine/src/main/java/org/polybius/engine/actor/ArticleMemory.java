package org.polybius.engine.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one article has told so far: whom a short name stands for, whose president "the president" is. */
final class ArticleMemory {

    private final Map<String, Reading> names = new HashMap<>();

    /** Surnames that stood alone for whoever bears them here. */
    private final Set<String> alone = new HashSet<>();

    private final Map<String, Integer> longest = new HashMap<>();
    private final Map<String, Set<String>> holders = new HashMap<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> countries = new LinkedHashSet<>();

    int longestAt(List<Word> words, int from) {
        Word first = words.get(from);
        int most = first.isCapitalized() ? Math.min(longest.getOrDefault(first.key(), 0), words.size() - from) : 0;
        for (int length = most; length > 0; length--) {
            if (names.containsKey(key(words.subList(from, from + length)))) {
                return length;
            }
        }
        return 0;
    }

    Optional<Reading> named(List<Word> run) {
        return Optional.ofNullable(names.get(key(run)));
    }

    /** The countries whose {@code noun} the article spoke of. */
    Set<String> holderOf(String noun) {
        return holders.getOrDefault(noun, Set.of());
    }

    boolean hasNamed(String code) {
        return codes.contains(code);
    }

    /** Notes a country that was named, for names that several countries share. */
    void noteCountry(Reading reading) {
        reading.code().ifPresent(codes::add);
    }

    void noteTheCountry(Reading reading) {
        reading.code().ifPresent(countries::add);
    }

    /** Which country "the country" is: the only one that the article has named. */
    Set<String> theCountry() {
        return countries.size() == 1 ? countries : Set.of();
    }

    void noteHolder(Reading reading) {
        boolean tells = !reading.noun().isEmpty() && reading.code().isPresent();
        if (tells) {
            String noun = reading.noun().startsWith("~") ? reading.noun().substring(1) : reading.noun();
            holders.computeIfAbsent(noun, n -> new LinkedHashSet<>()).addAll(reading.codes());
        }
    }

    void noteName(List<Word> words, Reading reading) {
        names.put(key(words), reading.recalled());
        longest.merge(words.get(0).key(), words.size(), Math::max);
    }

    /**
     * As {@link #noteName}, but once a surname stood alone for somebody whose whole name is known, a son of the same name does
     * not take it over.
     */
    void noteSurname(List<Word> surname, Reading reading) {
        Optional<String> bearer = Optional.ofNullable(names.get(key(surname)))
                .filter(known -> alone.contains(key(surname)))
                .flatMap(Reading::name)
                .filter(name -> Word.of(name).size() > surname.size());
        if (bearer.isEmpty() || bearer.equals(reading.name())) {
            noteName(surname, reading);
        }
    }

    /** Notes that {@code surname} stands alone for its bearer, if it has one. */
    void noteAlone(List<Word> surname) {
        if (names.containsKey(key(surname))) {
            alone.add(key(surname));
        }
    }

    private static String key(List<Word> words) {
        StringBuilder key = new StringBuilder();
        for (Word word : words) {
            key.append(key.length() == 0 ? "" : " ").append(word.key());
        }
        return key.toString();
    }
}
