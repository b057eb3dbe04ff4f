/**
 * In charge of where the server is reached: HTTP, HTTPS with its certificate, the operator's own
 * door, and what is noted of each request.
 *
 * <p>Not in charge of what is served behind a door of the APIs.
 */
package dev.lintel.server.doors;
