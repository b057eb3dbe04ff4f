/**
 * In charge of the resource prices: what is asked, and the answer as a list or a stream. Not in
 * charge of the calculation.
 */
package dev.lintel.kontrakt.prices;
