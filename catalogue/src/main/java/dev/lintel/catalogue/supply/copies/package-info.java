/**
 * In charge of storing and reading suppliers' working copies, of their numbers and of what must be
 * unique. Not in charge of what they may contain.
 */
package dev.lintel.catalogue.supply.copies;
