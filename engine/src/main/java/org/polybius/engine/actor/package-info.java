/**
 * Who acts and upon whom: from a noun phrase to a country code and PLOVER sectors.
 *
 * <p>{@link org.polybius.engine.actor.NounPhrases} cuts the {@link org.polybius.engine.actor.Mention} out of the parse.
 * {@link org.polybius.engine.actor.ActorLinker} reads an article through once and hands out
 * {@link org.polybius.engine.actor.ArticleActors}, which turns each mention into an
 * {@link org.polybius.engine.actor.Entity} with a {@link org.polybius.engine.actor.Resolution}. Names, offices with their
 * dates, and role nouns come from the tables of {@link org.polybius.engine.actor.ActorLexicon}; {@code docs/actors.md}
 * tells how to add to them.
 *
 * <p>A phrase is read from its words ({@code PhraseReader}, {@code CoreReader}), the tree is asked for its extent, its
 * apposition and its pronouns' antecedents only. {@link org.polybius.engine.actor.ActorReach} tells which other sentences
 * a mention leans on, from what their words may tell ({@code Said}). Which noun phrases take part in an event is left to the event finder.
 */
package org.polybius.engine.actor;
