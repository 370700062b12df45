package org.polybius.archive.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.polybius.archive.overview.EventBook.Entry;
import org.polybius.archive.overview.EventFacts.Point;
import org.polybius.archive.overview.Overview.Day;
import org.polybius.archive.overview.Overview.Named;
import org.polybius.archive.overview.Overview.News;
import org.polybius.archive.overview.Overview.Spot;

/** Counts some of a book's events: each list of an {@link Overview} is one look through them. */
public final class Counting {

    private static final int MOST_SPOTS = 300;
    private static final int MOST_INCIDENTS = 2000;
    private static final int QUADS = 4;
    private static final int KEY_BITS = 32;
    private static final long KEY = 0xFFFF_FFFFL;

    private final EventBook book;
    private final List<Entry> events;

    Counting(EventBook book, List<Entry> events) {
        this.book = book;
        this.events = events;
    }

    /** @param incidents the ids of {@link #latestIncidents}, in their order */
    public Overview overview(List<String> incidents) {
        return new Overview(
                all(),
                days(),
                byAsserted(named(book.countries, Entry::country), Named::events),
                spots(),
                new Pairs(book.pairs, events).mostAsserted(),
                byAll(named(book.types, Entry::type), Named::events),
                byAll(named(book.outlets, Entry::outlet), Named::events),
                incidents,
                events.stream()
                        .mapToInt(Entry::incident)
                        .filter(i -> i != Numbering.NONE)
                        .distinct()
                        .count(),
                news());
    }

    private interface Value {
        int of(Entry entry);
    }

    private Counts counts(int values, Value value) {
        Counts counts = new Counts(values);
        for (Entry entry : events) {
            counts.add(value.of(entry), entry);
        }
        return counts;
    }

    private Tally all() {
        return counts(1, entry -> 0).tally(0);
    }

    private List<Named> named(Numbering<String> names, Value value) {
        Counts counts = counts(names.values().size(), value);
        return IntStream.range(0, names.values().size())
                .filter(counts::any)
                .mapToObj(i -> new Named(names.values().get(i), counts.tally(i)))
                .sorted(Comparator.comparing(Named::name))
                .toList();
    }

    private List<Day> days() {
        int[] days = events.stream()
                .mapToInt(Entry::day)
                .filter(day -> day != EventBook.NO_DAY)
                .sorted()
                .distinct()
                .toArray();
        Counts counts = counts(
                days.length * QUADS,
                entry -> entry.day() == EventBook.NO_DAY
                        ? Numbering.NONE
                        : Arrays.binarySearch(days, entry.day()) * QUADS + entry.quad() - 1);
        return IntStream.range(0, days.length * QUADS)
                .filter(counts::any)
                .mapToObj(i ->
                        new Day(LocalDate.ofEpochDay(days[i / QUADS]), i % QUADS + 1, counts.tally(i), counts.score(i)))
                .toList();
    }

    private List<Spot> spots() {
        List<Point> points = book.spots.values();
        Counts counts = counts(points.size(), Entry::spot);
        List<Spot> spots = IntStream.range(0, points.size())
                .filter(counts::any)
                .mapToObj(i -> new Spot(
                        points.get(i).name(), points.get(i).lat(), points.get(i).lon(), counts.tally(i)))
                .sorted(Comparator.comparing(Spot::name)
                        .thenComparing(Spot::lat)
                        .thenComparing(Spot::lon))
                .toList();
        return byAll(spots, Spot::events).stream().limit(MOST_SPOTS).toList();
    }

    /**
     * Keys of the incidents that were reported last, the latest first; not all of them, where there are many. What is planned
     * for next year, or told of a war of long ago, is as new as its article; where that has no date, the event's counts.
     */
    public List<Long> latestIncidents() {
        int incidents = events.stream().mapToInt(Entry::incident).max().orElse(0) + 1;
        int[] latest = new int[Math.max(1, incidents)];
        boolean[] any = new boolean[latest.length];
        Arrays.fill(latest, EventBook.NO_DAY);
        for (Entry entry : events) {
            if (entry.incident() != Numbering.NONE) {
                int day = entry.published() == EventBook.NO_DAY ? entry.day() : entry.published();
                latest[entry.incident()] = Math.max(latest[entry.incident()], day);
                any[entry.incident()] = true;
            }
        }
        long[] ordered = IntStream.range(0, latest.length)
                .filter(i -> any[i])
                .mapToLong(i -> (long) latest[i] << KEY_BITS | i)
                .sorted()
                .toArray();
        List<Long> keys = new ArrayList<>();
        for (int i = ordered.length - 1; i >= Math.max(0, ordered.length - MOST_INCIDENTS); i--) {
            keys.add(ordered[i] & KEY);
        }
        return keys;
    }

    private Optional<News> news() {
        int until = events.stream().mapToInt(Entry::published).max().orElse(EventBook.NO_DAY);
        return until == EventBook.NO_DAY ? Optional.empty() : Optional.of(Weeks.news(events, until));
    }

    static <T> List<T> byAsserted(List<T> list, Function<T, Tally> events) {
        return list.stream()
                .sorted(Comparator.comparing((T t) -> events.apply(t).asserted())
                        .thenComparing(t -> events.apply(t).all())
                        .reversed())
                .toList();
    }

    private static <T> List<T> byAll(List<T> list, Function<T, Tally> events) {
        return list.stream()
                .sorted(Comparator.comparing((T t) -> events.apply(t).all()).reversed())
                .toList();
    }
}
