/** In charge of named lists of items. Not in charge of reading their items. */
package dev.lintel.catalogue.assortments;
