package org.polybius.archive.incident;

import java.util.function.Supplier;

/**
 * One respect in which two tellings are alike or not.
 *
 * @param points for, or below 0 against, that they are of one happening
 * @param words what is alike, to be read by people; made when they are, since most tellings that are compared are not joined
 */
record Evidence(double points, Supplier<String> words) {

    Evidence(double points, String words) {
        this(points, () -> words);
    }
}
