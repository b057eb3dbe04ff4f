/**
 * In charge of: the routes of items, their look-up and their publishing. Not in charge of: storing
 * changes (package {@code accepting}) and how things look (package {@code wire}).
 */
package dev.lintel.supplier.items;
