/**
 * In charge of: long lists of ready-made JSON documents in the formats of streams, one document
 * after another, in constant memory. Not in charge of: where the documents come from, nor which of
 * their fields a caller sees.
 */
package dev.lintel.properties.negotiation.lists;
