/**
 * In charge of joining the stores of the catalogue into one value. Not in charge of HTTP, of wire
 * shapes or of who may read what.
 */
package dev.lintel.catalogue;
