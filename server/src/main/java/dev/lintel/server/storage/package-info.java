/**
 * In charge of finding, starting or joining the database that the options name, and of the
 * environment that its data belong to.
 *
 * <p>Not in charge of what is stored.
 */
package dev.lintel.server.storage;
