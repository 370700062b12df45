/**
 * The learned judge: a small encoder reads a sentence, and its heads say of each word how likely it names an act of which
 * type, as what it is told, and of each pair of words how likely one takes part in the act that the other names. It is
 * given what the rules found, and was trained on the project's own corpus together with them.
 *
 * <p>{@link org.polybius.engine.judge.Judge} reads sentences, {@link org.polybius.engine.judge.Reading} answers. The
 * command {@code ./polybius train} writes the weights (docs/decisions/0012-learned-judge.md).
 */
package org.polybius.engine.judge;
