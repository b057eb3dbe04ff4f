/**
 * In charge of contracts between a supplier and a receiver: what they say, who sees them, how they
 * are stored. Not in charge of what an item costs under them.
 */
package dev.lintel.catalogue.contracts;
