/**
 * Pictures of an overview, as numbers that templates draw as SVG: no script is needed to see them. Each has a table beside it
 * that says the same. What an event is told as is kept apart in each: solid, outlined, dashed or struck through.
 */
package org.polybius.web.picture;
