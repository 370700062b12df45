package org.polybius.engine.parsing.words;

/**
 * A word of a text.
 *
 * @param start UTF-16 offset into the text, inclusive
 * @param end UTF-16 offset, exclusive
 * @param form the text between the offsets, but without the blanks in brackets that were joined: "( a )" is "(a)"
 */
public record Word(int start, int end, String form) {}
