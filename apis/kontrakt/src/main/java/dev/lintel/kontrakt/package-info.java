/**
 * In charge of the NOBB Kontrakt API: contract prices, contracts and zones, as its public pages
 * describe them. Not in charge of what a price is, which the catalogue's package contracts knows.
 */
package dev.lintel.kontrakt;
