package dev.lintel.properties.negotiation;

import java.lang.reflect.Type;

/**
 * An entity that lies ready as a JSON document, in UTF-8.
 *
 * @param type the record that the document tells, from which other formats know its shape
 */
public record ReadyMade(byte[] json, Type type) {}
