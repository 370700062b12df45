package org.polybius.archive.export;

/**
 * An event code of CAMEO. It is text: "010" and "10" are different codes.
 *
 * @param name short label, as in ICEWS
 * @param goldstein ICEWS's intensity
 * @param gdeltGoldstein GDELT's scale, which differs for four codes
 */
record CameoCode(String code, String name, double goldstein, double gdeltGoldstein) {

    /** The first three digits; shorter codes are their own base. */
    String base() {
        return code.length() > 3 ? code.substring(0, 3) : code;
    }

    /** The first two digits. */
    String root() {
        return code.substring(0, 2);
    }

    /** GDELT's quad class, which follows the root and is not PLOVER's: yielding is 2 there, and a conviction 3. */
    int quad() {
        int root = Integer.parseInt(root());
        if (root <= 5) {
            return 1;
        }
        if (root <= 8) {
            return 2;
        }
        return root <= 13 ? 3 : 4;
    }
}
