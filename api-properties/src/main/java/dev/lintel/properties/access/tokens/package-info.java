/**
 * In charge of: access tokens as signed JWTs (RFC 7519, RFC 9068): issuing our own, the keys that
 * sign them, and verifying them and those of issuers elsewhere. Not in charge of: which account may
 * have a token or use it, nor of the endpoints at which tokens are had.
 */
package dev.lintel.properties.access.tokens;
