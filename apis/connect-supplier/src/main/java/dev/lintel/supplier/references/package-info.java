/**
 * In charge of: the routes of the lists of names that values are checked against. Not in charge of:
 * storing changes (package {@code accepting}) and how things look (package {@code wire}).
 */
package dev.lintel.supplier.references;
