/**
 * In charge of finding and reading items: criteria, keyset pages, totals, ready-made documents. Not
 * in charge of changing them or of tokens.
 */
package dev.lintel.catalogue.shelf;
