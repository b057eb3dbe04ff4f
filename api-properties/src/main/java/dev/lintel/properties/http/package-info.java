/**
 * In charge of: sockets, TLS, and the translation between Jetty's requests and ours. Not in charge
 * of: any decision about a request. Jetty is known in this package alone, so that it can be
 * changed.
 */
package dev.lintel.properties.http;
