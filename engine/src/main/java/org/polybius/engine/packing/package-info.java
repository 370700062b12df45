/**
 * Rules, lexica and gazetteer in a form that needs no loading: maps laid out in bytes by the build, of which only what an
 * article asks for is ever decoded.
 *
 * <p>In: a resource that the build packed from the YAML files and tables, which stay the source. Out:
 * {@link org.polybius.engine.packing.PackedMap}s. Checking the sources and packing them is left to the build
 * ({@code src/converter}), what the values mean to the packages that read them.
 */
package org.polybius.engine.packing;
