/**
 * In charge of who visits pages: the cookie that knows a browser, the session behind it, and
 * whether a form that came is one that we gave to that browser.
 *
 * <p>Not in charge of what the pages show, or of how a sign-in is proved.
 */
package dev.lintel.server.visits;
