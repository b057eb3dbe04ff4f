/**
 * In charge of the participants: suppliers, manufacturers and merchants, and their names. Not in
 * charge of accounts.
 */
package dev.lintel.catalogue.participants;
