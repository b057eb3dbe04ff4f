/** In charge of the resource contracts. Not in charge of who is a party to which. */
package dev.lintel.kontrakt.contracts;
