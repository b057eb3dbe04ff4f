/**
 * In charge of who is signed in to pages: sessions that all processes know, end when nothing comes
 * for a while, and end for good at a sign-out; and of the tokens that show a form to be our own.
 *
 * <p>Not in charge of how somebody proves who he is, or of cookies and forms themselves.
 */
package dev.lintel.properties.access.sessions;
