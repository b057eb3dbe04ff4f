/**
 * In charge of contracts and zones as rows that can be taken in: what a row may leave out, its
 * rules, and its saving. Not in charge of reading files, which the module delivery does.
 */
package dev.lintel.kontrakt.delivery;
