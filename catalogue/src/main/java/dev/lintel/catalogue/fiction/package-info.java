/**
 * In charge of a made-up, plausible catalogue that is the same for the same seed. Not in charge of
 * accounts.
 */
package dev.lintel.catalogue.fiction;
