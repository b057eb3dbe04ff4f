/**
 * In charge of: pictures and documents of items. Not in charge of: items themselves (package {@code
 * items}).
 */
package dev.lintel.export.media;
