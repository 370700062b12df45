/**
 * Sentences as trees: tokens with lemmas, parts of speech and dependencies.
 *
 * <p>{@link org.polybius.engine.parsing.DependencyParser} is the seam behind which a parser stands; {@link
 * org.polybius.engine.parsing.GreedyParser} is the one that ships: it has {@code words} part the sentence and {@link
 * org.polybius.engine.parsing.Tagger} tag it, and {@link org.polybius.engine.parsing.TransitionParser} builds the tree in a
 * {@link org.polybius.engine.parsing.Configuration}, both over the weights in {@code linear}; what their features are made of
 * stands in {@link org.polybius.engine.parsing.SentenceValues}. Between tagging and parsing {@link
 * org.polybius.engine.parsing.HeadlineVerbs} finds the verbs of headlines that the tagger took for nouns, and {@link
 * org.polybius.engine.parsing.TreeRepair}, and {@code HeadlineRepair} for it, mend what the parser is known to get wrong. Everything else reads the immutable {@link org.polybius.engine.parsing.ParsedSentence}, and asks
 * {@link org.polybius.engine.parsing.Arguments} who does what to whom, whatever the surface form. {@link
 * org.polybius.engine.parsing.FormIndex} finds words in text that is not parsed.
 *
 * <p>Labels are CLEAR's (Choi and McCallum 2013), not Universal Dependencies'. Splitting an article into sentences is left
 * to {@code article}.
 */
package org.polybius.engine.parsing;
