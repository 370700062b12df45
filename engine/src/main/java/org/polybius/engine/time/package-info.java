/**
 * When. In: a parsed sentence, the article with its published date, and the word that names an act. Out: an
 * {@link org.polybius.engine.time.EventDate}, an interval of days that says what it was taken from.
 *
 * <p>The way: {@code Words} takes tokens apart where an expression begins inside one; {@code DateGrammar} goes over them
 * once, asking {@code Days}, {@code Offsets} and {@code Periods} for the expression that begins at each word;
 * {@code Attachment} finds the expressions that belong to the act, and {@code Tense} whether it is past or to come;
 * {@link org.polybius.engine.time.DateResolver} is the front door.
 *
 * <p>Left alone: times of day, seasons (which differ by hemisphere), "the next day" and the like, which count from
 * another act, and 10/09/2024, which is two days to two readers.
 */
package org.polybius.engine.time;
