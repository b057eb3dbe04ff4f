/** In charge of: which resources there are, each declared in a class of its own. */
package dev.lintel.ons.administration;
