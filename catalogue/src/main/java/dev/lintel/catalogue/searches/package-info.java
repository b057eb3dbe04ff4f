/** In charge of searches that were saved by name. Not in charge of performing them. */
package dev.lintel.catalogue.searches;
