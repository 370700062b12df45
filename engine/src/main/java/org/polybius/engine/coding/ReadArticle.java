package org.polybius.engine.coding;

import org.polybius.engine.event.Scene;
import org.polybius.engine.parsing.ParsedArticle;

/**
 * An article as far as it has to be read for its events.
 *
 * @param parsed every sentence that an event may come of, and what these lean on
 * @param scene what is to be known of the article before the former are searched
 */
record ReadArticle(ParsedArticle parsed, Scene scene) {}
