/**
 * In charge of the pages about failures: each permanent code with its cause, its remedy and a
 * request that provokes it, from the reference of the documentation.
 *
 * <p>Not in charge of the codes themselves.
 */
package dev.lintel.server.portal.errors;
