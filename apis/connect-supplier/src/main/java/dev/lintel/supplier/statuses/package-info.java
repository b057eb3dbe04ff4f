/**
 * In charge of: the routes of the statuses of accepted changes. Not in charge of: storing changes
 * (package {@code accepting}) and how things look (package {@code wire}).
 */
package dev.lintel.supplier.statuses;
