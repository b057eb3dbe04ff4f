/**
 * In charge of: the NOBB Connect Supplier API as a value, its routes, and the way from an accepted
 * operation to a change of the catalogue. Not in charge of: what suppliers' data must be like
 * (module {@code catalogue}), or how operations are kept and worked on (the library).
 */
package dev.lintel.supplier;
