/**
 * In charge of what exists in the development environment alone: known accounts and the fictional
 * catalogue.
 *
 * <p>Not in charge of making fiction up.
 */
package dev.lintel.server.development;
