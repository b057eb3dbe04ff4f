/**
 * In charge of: the routes of modules. Not in charge of: storing changes (package {@code
 * accepting}) and how things look (package {@code wire}).
 */
package dev.lintel.supplier.modules;
