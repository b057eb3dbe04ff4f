/**
 * In charge of: XML that says the same as a JSON document of a record, in both directions, without
 * loss. Not in charge of: the XML of older versions, which follows annotations of its own, nor of
 * which formats an API has.
 */
package dev.lintel.properties.negotiation.xml;
