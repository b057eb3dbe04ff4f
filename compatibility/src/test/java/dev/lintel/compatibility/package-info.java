/**
 * In charge of: judging the library's check of contracts and openapi-diff on the same corpus, and
 * the figures of docs/explanation/compatibility-check.md. Not in charge of: any check itself.
 */
package dev.lintel.compatibility;
