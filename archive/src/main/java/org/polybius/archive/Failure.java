package org.polybius.archive;

/**
 * Input of a run that gave no article.
 *
 * @param origin file, or file and line
 * @param skipped whether there was nothing in it to read
 */
public record Failure(String origin, boolean skipped, String reason) {}
