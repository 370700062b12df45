package org.polybius.web.picture;

/** The Equal Earth projection (Šavrič, Patterson and Jenny 2018), in the units of {@code world.tsv}. */
final class EqualEarth {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    private static final double WIDTH = 2000;
    private static final double TOP = 83.7;
    private static final double SCALE = WIDTH / (2 * plain(0, 180)[0]);
    private static final double SHIFT = plain(TOP, 0)[1] * SCALE;

    private EqualEarth() {}

    /** @return x and y, y pointing down */
    static double[] project(double lat, double lon) {
        double[] plain = plain(lat, lon);
        return new double[] {plain[0] * SCALE + WIDTH / 2, SHIFT - plain[1] * SCALE};
    }

    private static double[] plain(double lat, double lon) {
        double l = Math.asin(M * Math.sin(Math.toRadians(lat)));
        double l2 = l * l;
        double l6 = l2 * l2 * l2;
        double x = Math.toRadians(lon) * Math.cos(l) / (M * (A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2)));
        return new double[] {x, l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2))};
    }
}
