/**
 * What many events have in common: how often, where, when and between whom, counted by what they are told as, so that no
 * count mixes what is asserted with what is claimed or denied. {@code RecordFile.overview} makes it.
 */
package org.polybius.archive.overview;
