/**
 * In charge of: partial updates by JSON merge patch (RFC 7396), and which fields of a resource a
 * patch may set or remove. Not in charge of: the type of a field's value (reading it into its
 * record tells), the bounds of a value, or when a patch is applied.
 */
package dev.lintel.properties.patch;
