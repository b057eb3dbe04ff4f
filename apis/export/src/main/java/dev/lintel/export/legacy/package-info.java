/**
 * In charge of: the XML that version 1 offers beside JSON, and the schemas that describe it ("XML
 * ... formats are now deprecated and will not be further developed"). Not in charge of: which items
 * an answer has, nor how they are read (package {@code items}).
 */
package dev.lintel.export.legacy;
