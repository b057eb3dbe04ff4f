/**
 * In charge of pictures and documents of items; equal contents are stored once. Not in charge of
 * drawing or links.
 */
package dev.lintel.catalogue.media;
