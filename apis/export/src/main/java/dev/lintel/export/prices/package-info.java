/** In charge of: prices of items. Not in charge of: items themselves (package {@code items}). */
package dev.lintel.export.prices;
