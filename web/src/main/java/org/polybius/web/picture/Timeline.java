package org.polybius.web.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.polybius.archive.overview.Overview.Day;
import org.polybius.archive.overview.Tally;
import org.polybius.web.picture.Periods.Period;

/**
 * How many events there were when, each bar parted by what they are told as.
 *
 * @param most events of the highest bar
 * @param earlier events that are too far back to be drawn
 */
public record Timeline(List<Bar> bars, long most, long earlier) {

    public static final int WIDTH = 1000;
    public static final int HEIGHT = 150;

    /** Room for the dates below. */
    public static final int FOOT = 26;

    /** One period's bar; {@code x} and {@code width} are in the picture's units. */
    public record Bar(
            LocalDate first, LocalDate last, String name, double x, double width, List<Part> parts, String told) {

        /** The name without what does not fit below the picture: of a week, its first day. */
        public String begin() {
            return name.replace(Periods.WEEK_OF, "");
        }
    }

    /** A part of a bar, drawn in one of the four shapes. */
    public record Part(String shape, double y, double height) {}

    public static Timeline of(List<Day> days) {
        return of(days, day -> true);
    }

    /** Of one quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    public static Timeline ofQuad(List<Day> days, int quad) {
        return of(days, day -> day.quad() == quad);
    }

    private static Timeline of(List<Day> days, Predicate<Day> wanted) {
        Periods periods = Periods.of(days);
        List<Tally> tallies = periods.list().stream()
                .map(p -> p.days().stream().filter(wanted).map(Day::events).reduce(Tally.NONE, Tally::plus))
                .toList();
        long most = tallies.stream().mapToLong(Tally::all).max().orElse(0);
        double step = WIDTH / (double) Math.max(1, periods.list().size());
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < tallies.size(); i++) {
            Period period = periods.list().get(i);
            bars.add(new Bar(
                    period.first(),
                    period.last(),
                    period.name(),
                    round(i * step),
                    round(Math.max(1, step - Math.min(3, step / 4))),
                    parts(tallies.get(i), most),
                    WorldMap.told(tallies.get(i))));
        }
        return new Timeline(bars, most, periods.earlier());
    }

    private static List<Part> parts(Tally tally, long most) {
        List<Part> parts = new ArrayList<>();
        double top = HEIGHT;
        top = add(parts, "solid", tally.asserted(), most, top);
        top = add(parts, "outlined", tally.claimed(), most, top);
        top = add(parts, "dashed", tally.open(), most, top);
        add(parts, "struck", tally.refused(), most, top);
        return parts;
    }

    private static double add(List<Part> parts, String shape, long events, long most, double top) {
        if (events == 0) {
            return top;
        }
        double height = HEIGHT * (events / (double) most);
        parts.add(new Part(shape, round(top - height), round(height)));
        return top - height;
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** The bars whose names are written below: no more than fit on a telephone, and none that would be cut there. */
    public List<Bar> named() {
        int every = Math.max(1, (bars.size() + 3) / 4);
        List<Bar> named = new ArrayList<>();
        for (int i = 0; i < bars.size(); i += every) {
            if (bars.get(i).x() < WIDTH - 180) {
                named.add(bars.get(i));
            }
        }
        return named;
    }

    /** The bars that hold anything, for the table. */
    public List<Bar> filled() {
        return bars.stream().filter(bar -> !bar.parts().isEmpty()).toList();
    }
}
