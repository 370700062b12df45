/**
 * Linear models over features of joined strings, and the tables that they are looked up in.
 *
 * <p>What comes in: the published weights of NLP4J's tagger and parser, converted at build time to {@code tagger.model},
 * {@code parser.model} and {@code words.lexicon}. What goes out: for the features of a state, the scores of all labels.
 *
 * <p>A feature is a template and the values that its items take, joined by {@code _}; the library that the weights come
 * from joins them as strings. Here a value is a pair of numbers ({@link org.polybius.engine.parsing.linear.Values}) from
 * which the hash of the joined string follows by one multiplication a part ({@link
 * org.polybius.engine.parsing.linear.StringHash}), so that no string is made. {@link
 * org.polybius.engine.parsing.linear.HashIndex} finds a feature's row of weights, {@link
 * org.polybius.engine.parsing.linear.LinearModel} adds the rows up. Which templates there are is data and comes with the
 * weights; what a state offers to them is left to the tagger and the parser.
 */
package org.polybius.engine.parsing.linear;
