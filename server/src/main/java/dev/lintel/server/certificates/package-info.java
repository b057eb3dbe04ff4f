/**
 * In charge of: the environment's certificate authorities and their keys in the data directory, and
 * giving certificates to partners.
 *
 * <p>Not in charge of: judging the certificates of callers, and of the doors' own certificate.
 */
package dev.lintel.server.certificates;
