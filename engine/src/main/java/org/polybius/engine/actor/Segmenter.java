package org.polybius.engine.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.actor.LexiconEntry.Kind;
import org.polybius.engine.actor.LexiconEntry.Term;

/** Cuts words into the longest runs that the article or the lexicon knows, and says whom each names on the day. */
final class Segmenter {

    /** A former leader goes by the surname alone for so many years. */
    private static final int YEARS_REMEMBERED = 25;

    /** Surnames of so many that alone they name nobody whom the article has not introduced. */
    private static final Set<String> COMMON = PhraseWords.words("""
            ban store mas dan dar bach gates burns will case wade do to hu ma oli han hua mao khan ali ahmed mohammed muhammad hussein hassan singh kumar kim lee li wang zhang chen liu park
            smith jones brown williams johnson wilson taylor king may major bush garcia lopez gonzalez rodriguez
            perez fernandez santos silva costa marin hill howard clark cook young moore ford carter ibrahim
            abdullah shah abbas hamid rahman nguyen tran pham green hunt reid straw key little fox price powell
            rice grant ryan martin thomas scott austin""");

    private static final Set<String> PARTS_OF_AMERICA = Set.of("latin", "south", "north", "central");

    private final ActorLexicon lexicon;
    private final ArticleMemory memory;
    private final Optional<LocalDate> day;

    Segmenter(ActorLexicon lexicon, ArticleMemory memory, Optional<LocalDate> day) {
        this.lexicon = lexicon;
        this.memory = memory;
        this.day = day;
    }

    List<Segment> segments(List<Word> words) {
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Segment segment = segmentAt(words, at);
            segments.add(segment);
            at += segment.words().size();
        }
        return segments;
    }

    private Segment segmentAt(List<Word> words, int at) {
        if (isContinent(words, at)) {
            return new Segment(words.subList(at, at + 2), Optional.empty(), Optional.empty());
        }
        Optional<ActorLexicon.Match> match = lexicon.longestAt(words, at);
        int known = match.map(ActorLexicon.Match::length).orElse(0);
        int remembered = memory.longestAt(words, at);
        if (remembered > 0 && remembered >= known) {
            List<Word> run = words.subList(at, at + remembered);
            return new Segment(run, memory.named(run), Optional.empty());
        }
        return match.map(found -> segment(words.subList(at, at + found.length()), found))
                .orElseGet(() -> Segment.unknown(words.get(at)));
    }

    /** "Latin America" is no part of the United States. */
    private static boolean isContinent(List<Word> words, int at) {
        return at + 1 < words.size()
                && PARTS_OF_AMERICA.contains(words.get(at).key())
                && words.get(at + 1).key().startsWith("america");
    }

    private Segment segment(List<Word> run, ActorLexicon.Match match) {
        Optional<Reading> named = named(match.entries(), run);
        return named.isEmpty() && match.role().isEmpty() && run.size() == 1
                ? Segment.unknown(run.get(0))
                : new Segment(run, named, match.role());
    }

    private Optional<Reading> named(List<LexiconEntry> entries, List<Word> run) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        List<LexiconEntry> candidates = List.of();
        for (Kind kind : Kind.values()) {
            candidates = entries.stream().filter(entry -> entry.kind() == kind).toList();
            if (!candidates.isEmpty()) {
                break;
            }
        }
        if (candidates.get(0).kind() == Kind.SHORT_NAME) {
            candidates = byShortName(candidates, run);
        }
        return choose(candidates).map(chosen -> reading(chosen));
    }

    private List<LexiconEntry> byShortName(List<LexiconEntry> candidates, List<Word> run) {
        if (day.isEmpty()) {
            return COMMON.contains(run.get(0).key()) ? List.of() : candidates;
        }
        List<LexiconEntry> inOffice = candidates.stream()
                .filter(entry -> entry.heldOn(day.get()).isPresent())
                .toList();
        if (!inOffice.isEmpty()) {
            boolean tooCommon = COMMON.contains(run.get(0).key())
                    && inOffice.stream()
                            .noneMatch(entry -> entry.on(day).sectors().equals(List.of(Sector.GOV)));
            return tooCommon ? List.of() : inOffice;
        }
        return COMMON.contains(run.get(0).key())
                ? List.of()
                : candidates.stream()
                        .filter(entry -> entry.isCurrent(day.get(), YEARS_REMEMBERED))
                        .toList();
    }

    /** The only candidate; else the only one of a country that the article names; else all of them, undecided. */
    private Optional<List<LexiconEntry>> choose(List<LexiconEntry> candidates) {
        if (candidates.size() < 2) {
            return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates);
        }
        List<LexiconEntry> current = day.map(on -> candidates.stream()
                        .filter(entry -> entry.isCurrent(on, 0) || entry.kind() != Kind.ORGANIZATION)
                        .toList())
                .filter(list -> !list.isEmpty())
                .orElse(candidates);
        List<LexiconEntry> named = current.stream()
                .filter(entry -> memory.hasNamed(entry.on(day).code()))
                .toList();
        return Optional.of(named.size() == 1 ? named : current);
    }

    private Reading reading(List<LexiconEntry> chosen) {
        LexiconEntry first = chosen.get(0);
        Set<String> codes = new LinkedHashSet<>();
        chosen.forEach(entry -> codes.add(entry.on(day).code()));
        Term term = first.on(day);
        boolean sameSectors =
                chosen.stream().allMatch(entry -> entry.on(day).sectors().equals(term.sectors()));
        return new Reading(
                kind(first.kind()),
                chosen.size() == 1 || !first.isPerson() ? Optional.of(first.name()) : Optional.empty(),
                codes,
                sameSectors ? term.sectors() : List.of(),
                Optional.empty(),
                "",
                true);
    }

    private static Reading.Kind kind(Kind kind) {
        return switch (kind) {
            case COUNTRY, DEMONYM, SEAT -> Reading.Kind.COUNTRY;
            case PLACE -> Reading.Kind.THING;
            case ORGANIZATION -> Reading.Kind.BODY;
            case PERSON, SHORT_NAME -> Reading.Kind.PERSON;
        };
    }
}
