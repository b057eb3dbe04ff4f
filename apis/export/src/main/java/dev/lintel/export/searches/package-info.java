/**
 * In charge of: saved searches and what they find. Not in charge of: items themselves (package
 * {@code items}).
 */
package dev.lintel.export.searches;
