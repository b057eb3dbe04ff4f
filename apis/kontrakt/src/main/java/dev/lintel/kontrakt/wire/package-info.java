/**
 * The documents as partners see them, and how they follow from the catalogue's records. Not in
 * charge of what is shown to whom.
 */
package dev.lintel.kontrakt.wire;
