/**
 * In charge of: one store for all kinds of entries: ready-made documents, the keys by which they
 * are found, and what is gone. Not in charge of: streams of all of a kind (package {@code
 * streams}), nor of what a kind means; each kind says itself how it is found and judged.
 */
package dev.lintel.care.register;
