/** In charge of: where people and locations are. Not in charge of: who stays at which location. */
package dev.lintel.care.addresses;
