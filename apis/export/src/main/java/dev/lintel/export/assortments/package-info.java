/**
 * In charge of: assortments: named lists of items. Not in charge of: items themselves (package
 * {@code items}).
 */
package dev.lintel.export.assortments;
