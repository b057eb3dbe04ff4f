/**
 * In charge of: describing an API's profile as an OpenAPI 3.1 document, and telling what a new
 * document breaks for the partners of an old one. Not in charge of: what an API serves (package
 * {@code profile}) or the pages that show a document.
 */
package dev.lintel.properties.openapi;
