/**
 * In charge of: items as lists, pages, search hits and parts of one item. Not in charge of: how an
 * item looks (package {@code wire}).
 */
package dev.lintel.export.items;
