package org.polybius.engine.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.actor.Reading.Kind;

/**
 * Reads the words of a noun phrase: head, what stands before it, and the first complement after it. It sees words alone,
 * no tree, so that a wrong attachment by the parser costs little.
 */
final class PhraseReader {

    /** Phrases within phrases within phrases: deeper ones are parser errors or tables. */
    private static final int MAX_DEPTH = 6;

    private final Segmenter segmenter;
    private final ArticleMemory memory;

    PhraseReader(ActorLexicon lexicon, ArticleMemory memory, Optional<LocalDate> day) {
        this.segmenter = new Segmenter(lexicon, memory, day);
        this.memory = memory;
    }

    /** What {@code words} speak of; {@code owner} is whom a "his" or "their" before the head stands for. */
    Reading read(List<Word> words, Optional<Reading> owner) {
        return read(segmenter.segments(words), owner, 0);
    }

    private Reading read(List<Segment> all, Optional<Reading> owner, int depth) {
        int start = afterDeterminers(all);
        boolean definite = all.subList(0, start).stream()
                .anyMatch(
                        segment -> PhraseWords.DEFINITE.contains(segment.first().key()));
        List<Segment> segments = all.subList(start, all.size());
        if (segments.isEmpty() || depth > MAX_DEPTH) {
            return partitive(all, depth).orElse(Reading.NOTHING);
        }
        int end = endOfCore(segments);
        Optional<Reading> counted =
                end < segments.size() && segments.get(end).is("of") ? counted(segments, end, depth) : Optional.empty();
        if (counted.isPresent()) {
            return counted.get();
        }
        Reading core = core(segments.subList(0, end), owner, definite);
        return end < segments.size() ? withComplement(core, segments.subList(end, segments.size()), depth) : core;
    }

    /** "One of the ministers", where all before "of" was taken for a determiner. */
    private Optional<Reading> partitive(List<Segment> all, int depth) {
        for (int i = 0; i < all.size() - 1; i++) {
            if (all.get(i).is("of") && depth <= MAX_DEPTH) {
                return Optional.of(read(all.subList(i + 1, all.size()), Optional.empty(), depth + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> counted(List<Segment> segments, int of, int depth) {
        Segment noun = of == 0 ? null : segments.get(of - 1);
        boolean counts = noun == null
                || (noun.words().size() == 1
                        && PhraseWords.PARTITIVES.contains(noun.first().key()));
        if (!counts || of + 1 >= segments.size()) {
            return Optional.empty();
        }
        Reading inner = read(segments.subList(of + 1, segments.size()), Optional.empty(), depth + 1);
        return inner.isActor() ? Optional.of(inner.definite(false)) : Optional.empty();
    }

    private static int afterDeterminers(List<Segment> segments) {
        int start = 0;
        while (start < segments.size() && isDeterminer(segments, start)) {
            start++;
        }
        return start;
    }

    private static boolean isDeterminer(List<Segment> segments, int at) {
        Segment segment = segments.get(at);
        Word word = segment.first();
        return !segment.isKnown()
                && (PhraseWords.DETERMINERS.contains(word.key())
                        || word.isNumber()
                        || !Character.isLetterOrDigit(
                                word.key().isEmpty() ? ' ' : word.key().charAt(0)));
    }

    private static int endOfCore(List<Segment> segments) {
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            boolean ends = !segment.isKnown()
                    && PhraseWords.BOUNDARIES.contains(segment.first().key())
                    && !segment.first().joined()
                    && !isJoinedFollower(segments, i);
            if (ends) {
                return i;
            }
        }
        return segments.size();
    }

    private static boolean isJoinedFollower(List<Segment> segments, int at) {
        return at + 1 < segments.size() && segments.get(at + 1).first().joined();
    }

    /** A possessor, then the rest: "Iran's | foreign minister". */
    private Reading core(List<Segment> core, Optional<Reading> owner, boolean definite) {
        for (int i = core.size() - 1; i > 0; i--) {
            boolean parts = core.get(i).first().isPossessive() && i + 1 < core.size();
            if (parts) {
                Reading possessor =
                        isTime(core.get(i - 1)) ? Reading.NOTHING : core(core.subList(0, i), owner, definite);
                return new CoreReader(core.subList(i + 1, core.size()), Optional.of(possessor), memory).read(true);
            }
        }
        List<Segment> bare =
                core.stream().filter(segment -> !segment.first().isPossessive()).toList();
        return bare.isEmpty() ? Reading.NOTHING : new CoreReader(bare, owner, memory).read(definite);
    }

    private static boolean isTime(Segment segment) {
        return !segment.isKnown() && PhraseWords.TIMES.contains(segment.last().key());
    }

    private Reading withComplement(Reading core, List<Segment> rest, int depth) {
        String preposition = rest.get(0).first().key();
        boolean of = preposition.equals("of");
        if (rest.size() < 2 || !(of || PhraseWords.LOCATING.contains(preposition)) || core.hasCode() && !of) {
            return core;
        }
        Reading complement = read(rest.subList(1, rest.size()), Optional.empty(), depth + 1);
        return of ? withOwner(core, complement) : located(core, complement);
    }

    private Reading withOwner(Reading core, Reading owner) {
        Set<String> codes = core.hasCode() ? core.codes() : owner.codes();
        boolean ownSectors = !core.sectors().isEmpty() && !core.noun().startsWith("~");
        List<Sector> sectors = ownSectors || owner.sectors().isEmpty() ? core.sectors() : owner.sectors();
        if (core.kind() == Kind.PERSON || (core.kind() == Kind.BODY && core.hasCode())) {
            sectors = core.sectors();
        }
        return core.withCodes(codes).withSectors(CoreReader.fitting(codes, former(core, sectors)));
    }

    private static List<Sector> former(Reading core, List<Sector> sectors) {
        return core.sectors().contains(Sector.ELI) ? core.sectors() : sectors;
    }

    private static Reading located(Reading core, Reading where) {
        boolean names = where.kind() == Kind.COUNTRY || where.kind() == Kind.THING || where.kind() == Kind.BODY;
        if (!names && core.kind() != Kind.THING) {
            return core;
        }
        List<Sector> sectors = core.sectors().isEmpty() && where.kind() != Kind.THING && where.kind() != Kind.COUNTRY
                ? where.sectors()
                : core.sectors();
        return core.withCodes(new LinkedHashSet<>(where.codes())).withSectors(new ArrayList<>(sectors));
    }
}
