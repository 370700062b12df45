/** The engine. */
package org.polybius.engine;
