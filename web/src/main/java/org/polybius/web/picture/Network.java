package org.polybius.web.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polybius.archive.overview.Overview.Pair;
import org.polybius.archive.overview.Overview.Side;
import org.polybius.archive.overview.Tally;

/** With whom a party has dealt, in a ring around it: thick where there were many events, solid where any is asserted. */
public record Network(String centre, List<Partner> partners) {

    public static final int WIDTH = 640;
    public static final int HEIGHT = 420;

    private static final int MOST = 14;
    private static final int RING_X = 210;
    private static final int RING_Y = 165;

    /**
     * One of those it dealt with.
     *
     * @param did what the party did to this one
     * @param suffered what this one did to the party
     * @param tone {@code conflict}, {@code cooperation} or {@code mixed}, of the asserted events
     */
    public record Partner(
            Side side, Tally did, Tally suffered, String tone, double x, double y, double thickness, String anchor) {

        public boolean isAsserted() {
            return did.asserted() + suffered.asserted() > 0;
        }

        /** What the line's colour says, for those who do not see it. */
        public String sign() {
            return switch (tone) {
                case "conflict" -> " −";
                case "cooperation" -> " +";
                default -> "";
            };
        }
    }

    private record Dealings(Side side, Tally did, Tally suffered, double score) {
        long all() {
            return did.all() + suffered.all();
        }
    }

    /** @param party code or name, as the address of its page has it */
    public static Network of(String party, String name, List<Pair> pairs) {
        Map<String, Dealings> dealings = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            if (is(pair.actor(), party) && is(pair.recipient(), party)) {
                continue;
            }
            if (is(pair.actor(), party)) {
                add(dealings, new Dealings(pair.recipient(), pair.events(), Tally.NONE, weighed(pair)));
            } else if (is(pair.recipient(), party)) {
                add(dealings, new Dealings(pair.actor(), Tally.NONE, pair.events(), weighed(pair)));
            }
        }
        List<Dealings> most = dealings.values().stream()
                .sorted(Comparator.comparingLong(Dealings::all).reversed())
                .limit(MOST)
                .toList();
        List<Partner> partners = new ArrayList<>();
        for (Dealings one : most) {
            partners.add(partner(one, partners.size(), most.size(), most.get(0).all()));
        }
        return new Network(name, partners);
    }

    private static boolean is(Side side, String party) {
        return side.code().equals(party) || side.name().equalsIgnoreCase(party);
    }

    private static double weighed(Pair pair) {
        return pair.score() * pair.events().asserted();
    }

    private static void add(Map<String, Dealings> dealings, Dealings one) {
        dealings.merge(
                one.side().name(),
                one,
                (a, b) -> new Dealings(
                        a.side(), a.did().plus(b.did()), a.suffered().plus(b.suffered()), a.score() + b.score()));
    }

    private static Partner partner(Dealings one, int index, int of, long most) {
        double angle = 2 * Math.PI * index / of - Math.PI / 2;
        double x = WIDTH / 2.0 + RING_X * Math.cos(angle);
        double y = HEIGHT / 2.0 + RING_Y * Math.sin(angle);
        String anchor = Math.abs(Math.cos(angle)) < 0.3 ? "middle" : Math.cos(angle) > 0 ? "start" : "end";
        return new Partner(
                one.side(),
                one.did(),
                one.suffered(),
                tone(one.score()),
                Math.round(x),
                Math.round(y),
                1.5 + 7 * one.all() / (double) most,
                anchor);
    }

    /** Of a mean score. */
    public static String tone(double score) {
        return score < -0.5 ? "conflict" : score > 0.5 ? "cooperation" : "mixed";
    }
}
