/**
 * Trains the engine's learned judge: {@link org.polybius.training.TrainJudge} reads the corpus, codes it with the rules,
 * fine-tunes an encoder with heads on top ({@link org.polybius.training.Network}) and writes the encoder as ONNX with
 * 7-bit weights ({@link org.polybius.training.EncoderFile}) and the heads.
 */
package org.polybius.training;
