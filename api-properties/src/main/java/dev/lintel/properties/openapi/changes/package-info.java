/**
 * In charge of: telling what a new description of an API breaks for the partners of an old one. Not
 * in charge of: making descriptions (package {@code openapi}), or what to do about a break.
 */
package dev.lintel.properties.openapi.changes;
