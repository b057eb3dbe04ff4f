/**
 * In charge of the way of a request to the operator's pages: who is signed in, which page or change
 * is asked for, and what is told afterwards.
 *
 * <p>Not in charge of what any page shows or any change does.
 */
package dev.lintel.server.operator.site;
