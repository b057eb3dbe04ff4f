/** In charge of the resource zones. Not in charge of the conditions that name them. */
package dev.lintel.kontrakt.zones;
