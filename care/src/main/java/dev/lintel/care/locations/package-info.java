/**
 * In charge of: locations, one in another, and which clients belong to them. Not in charge of:
 * where on earth they are (package {@code addresses}).
 */
package dev.lintel.care.locations;
