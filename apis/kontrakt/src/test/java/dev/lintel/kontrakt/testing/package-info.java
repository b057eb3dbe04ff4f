/** The API as stories call it. Not in charge of any story. */
package dev.lintel.kontrakt.testing;
