/**
 * In charge of the pages on which a partner sees his own usage, and of his sign-in there with the
 * credentials that he calls with. Nobody sees anybody else's.
 *
 * <p>Not in charge of counting, or of what an operator sees.
 */
package dev.lintel.server.myusage;
