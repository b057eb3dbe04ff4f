/** In charge of the list of units. Not in charge of packages. */
package dev.lintel.catalogue.units;
