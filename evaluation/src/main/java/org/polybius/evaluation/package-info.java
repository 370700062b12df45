/**
 * Measuring the engine against gold sets.
 *
 * <p>In comes a path to gold data, which the project never holds itself; out comes a {@link
 * org.polybius.evaluation.Report} of named values, tables and single predictions. One class that implements {@link
 * org.polybius.evaluation.Evaluation} stands for one set, and {@link org.polybius.evaluation.Evaluations} lists them: a
 * new set is a new class and a line there.
 *
 * <p>How reports are printed, and what a failed measurement means for the caller, is left to the command.
 */
package org.polybius.evaluation;
