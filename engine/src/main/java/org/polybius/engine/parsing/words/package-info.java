/**
 * Words before any model sees them: text in, words, their simplified forms and, once they are tagged, their lemmas out.
 *
 * <p>{@link org.polybius.engine.parsing.words.Tokenizer} parts a sentence into words with their offsets, {@link
 * org.polybius.engine.parsing.words.WordForm} gives the forms and features that taggers look at, and {@link
 * org.polybius.engine.parsing.words.Lemmatizer} the lemma of a tagged word.
 *
 * <p>The algorithms and word lists are those of NLP4J 1.1.3 (Jinho D. Choi, Emory University; Apache License 2.0), oddities
 * included: its models were trained on what they give, so that an improvement here would be a loss there. A test holds them
 * to that library, character by character. Where NLP4J overflows the stack, on words of thousands of characters, these do
 * not.
 */
package org.polybius.engine.parsing.words;
