/**
 * In charge of: the endpoints at which clients of all APIs get access tokens (OAuth 2.0 client
 * credentials, RFC 6749), in both documented styles, and at which keys and endpoints are published.
 * Not in charge of: tokens, keys and accounts themselves, which the library has.
 */
package dev.lintel.auth;
