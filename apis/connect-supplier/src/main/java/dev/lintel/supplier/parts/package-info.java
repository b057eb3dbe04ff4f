/**
 * In charge of: the routes of what belongs to an item: packages, prices, media. Not in charge of:
 * storing changes (package {@code accepting}) and how things look (package {@code wire}).
 */
package dev.lintel.supplier.parts;
