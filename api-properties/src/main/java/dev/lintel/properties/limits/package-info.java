/**
 * In charge of: how many requests a client may make, what it is told about that (the {@code
 * x-ratelimit-*} headers and 429), and keeping policies and counts across restarts. Not in charge
 * of: who the client is, or which limits an API has; the first is named by a key, the second by the
 * API's profile and its operator.
 */
package dev.lintel.properties.limits;
