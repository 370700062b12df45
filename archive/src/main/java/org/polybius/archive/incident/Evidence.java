package org.polybius.archive.incident;

/**
 * One respect in which two tellings are alike or not.
 *
 * @param points for, or below 0 against, that they are of one happening
 * @param words what is alike, to be read by people
 */
record Evidence(double points, String words) {}
