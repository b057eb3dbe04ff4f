/**
 * In charge of changing items: facts, documents, keys and counters in one transaction. Not in
 * charge of reading.
 */
package dev.lintel.catalogue.writing;
