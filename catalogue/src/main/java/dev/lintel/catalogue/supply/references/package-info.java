/** In charge of the lists of names that values are checked against. Not in charge of checking. */
package dev.lintel.catalogue.supply.references;
