/**
 * In charge of: callers who are known by a certificate; the authorities whose certificates count,
 * the register of certificates, and what is wrong with one. Not in charge of: how a certificate
 * reaches a request (package {@code http}), and how certificates are made (package {@code
 * issuing}).
 */
package dev.lintel.properties.access.certificates;
