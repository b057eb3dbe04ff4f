/**
 * In charge of: describing an API's profile as an OpenAPI 3.1 document. Not in charge of: what an
 * API serves (package {@code profile}), what differs between two documents (package {@code
 * changes}) or the pages that show one.
 */
package dev.lintel.properties.openapi;
