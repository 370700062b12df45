/**
 * The learned judge: a small encoder reads a sentence and says of each word how likely it names an act of which type; asked
 * about such a word, it reads on and says as what the act is told, and of each other word how likely it takes part. It is
 * given what the rules found, and was trained on the project's own corpus together with them.
 *
 * <p>{@link org.polybius.engine.judge.Judge} reads sentences, {@link org.polybius.engine.judge.Reading} answers, {@link
 * org.polybius.engine.judge.Questions} are what the second part is asked. The command {@code ./polybius train} writes the
 * weights (docs/decisions/0012-learned-judge.md).
 */
package org.polybius.engine.judge;
