/** In charge of the prices of items and their history. Not in charge of a contract's own prices. */
package dev.lintel.catalogue.prices;
