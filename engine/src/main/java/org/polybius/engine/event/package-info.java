/**
 * Events: what a sentence says was done, by whom, to whom, and as what.
 *
 * <p>In come a sentence's tree, who its mentions are, and who says what; out come {@link
 * org.polybius.engine.event.FoundEvent}s. Rules are data ({@code rules/*.yaml}, one file a type): each is a clause of
 * canonical English ({@code PatternParser}) that {@code FrameMatcher} holds against the tree, with examples that are its
 * tests. {@link org.polybius.engine.event.EventFinder} keeps the best match at each trigger, {@code Casting} asks whether
 * its participants can act, {@code FactualityReader} reads how real the words make it, {@code Absorption} folds an act into
 * the request, refusal, promise or threat that governs it, {@code Repetition} makes one of an act that is told twice, and {@link org.polybius.engine.event.FutureActs} settles type and
 * factuality: {@code Performatives} knows what is done by saying it, and {@link org.polybius.engine.event.Retelling} what the
 * article told before. {@link org.polybius.engine.event.JudgedFinder} hears the learned judge on what they found, of whose
 * parties {@code JudgedParties} decides. {@link
 * org.polybius.engine.event.PairJudge} answers for two given participants. {@link
 * org.polybius.engine.event.EventWords} tells before parsing which sentences no rule can match.
 *
 * <p>Who an actor is, when and where it happened, and how events of several articles belong together is left to others.
 */
package org.polybius.engine.event;
