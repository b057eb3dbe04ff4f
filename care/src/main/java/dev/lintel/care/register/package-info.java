/**
 * In charge of: one store for all kinds of entries: ready-made documents, the keys by which they
 * are found, what is gone, and streams of all. Not in charge of: what a kind means; each kind says
 * itself how it is found and judged.
 */
package dev.lintel.care.register;
