/**
 * In charge of the portal: which pages there are, and putting them together from what the APIs
 * declare.
 *
 * <p>Not in charge of the operator's pages, nor of what the APIs answer.
 */
package dev.lintel.server.portal;
