/**
 * In charge of: media types, which format a caller accepts (RFC 9110, section 12.5.1), the formats
 * themselves, and reading a body in the format that it names. Not in charge of: versions, and which
 * formats a resource has; an API says that.
 */
package dev.lintel.properties.negotiation;
