/**
 * Coded events in the formats that others load: {@link org.polybius.archive.export.ExportedEvent}s in, rows out, by an
 * {@link org.polybius.archive.export.Encoding} for each {@link org.polybius.archive.export.ExportFormat};
 * {@link org.polybius.archive.export.Export} writes them to a file, with a manifest beside it.
 *
 * <p>What must hold: a format without a place for factuality carries asserted events alone. The others go to a sidecar, and
 * the summary counts them. Codes of other codebooks come from the tables in this package's resources.
 *
 * <p>Choosing the events is left to the caller, Parquet's own format to DuckDB.
 */
package org.polybius.archive.export;
