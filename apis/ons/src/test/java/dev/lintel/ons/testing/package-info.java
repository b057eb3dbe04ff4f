/**
 * In charge of: the API over HTTP for stories, with callers named by a header. Not in charge of:
 * certificates.
 */
package dev.lintel.ons.testing;
