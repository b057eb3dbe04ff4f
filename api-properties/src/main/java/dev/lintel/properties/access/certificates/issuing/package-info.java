/**
 * In charge of: making certificates; what a request for one must have, and authorities with their
 * private keys. Not in charge of: where keys are kept, who may have a certificate, and whether one
 * is accepted.
 */
package dev.lintel.properties.access.certificates.issuing;
