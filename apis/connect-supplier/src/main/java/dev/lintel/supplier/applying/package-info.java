/**
 * In charge of: handing accepted operations to the catalogue, and telling its results as the API
 * would have answered at once. Not in charge of: what a change does.
 */
package dev.lintel.supplier.applying;
