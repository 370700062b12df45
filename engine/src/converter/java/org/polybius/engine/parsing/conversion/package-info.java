/**
 * Run by the build: turns the models that NLP4J publishes into the compact resources that the engine reads.
 *
 * <p>What comes in: {@code nlp4j-english} and the word lists of {@code nlp4j-api}, on the class path of the build alone. What
 * goes out, under the folder given: {@code tagger.model}, {@code parser.model} and {@code words.lexicon} for {@code
 * parsing.linear}, {@code lemmas.bin} for {@code parsing.words}. The same input gives the same bytes.
 */
package org.polybius.engine.parsing.conversion;
