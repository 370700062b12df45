/**
 * Where. In: a parsed sentence, its article with the dateline, and the word that names an act. Out: a
 * {@link org.polybius.engine.place.Place} with country, coordinates and the words that name it.
 *
 * <p>The way: {@code ToponymFinder} finds the place names of a sentence in the
 * {@link org.polybius.engine.place.Gazetteer}; {@code Locations} tells which of them are where the act was done, and how
 * close they stand to it; {@code PlaceResolver} chooses among the places of one name by what stands beside it and by the
 * countries of the {@code Surroundings}; {@link org.polybius.engine.place.Geoparser} is the front door. {@link
 * org.polybius.engine.place.PlaceReach} tells before parsing which sentences decide what a name in another one means.
 *
 * <p>Left alone: streets and buildings, places named by description alone ("his home town"), and adjectives of nation,
 * which tell of actors. Where the gazetteer's tables come from stands in docs/dates-and-places.md.
 */
package org.polybius.engine.place;
