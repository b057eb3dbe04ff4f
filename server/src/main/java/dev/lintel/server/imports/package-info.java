/**
 * In charge of {@code lintel import}: its arguments, the files, and what the screen tells meanwhile
 * and at the end.
 *
 * <p>Not in charge of reading rows, nor of storing them.
 */
package dev.lintel.server.imports;
