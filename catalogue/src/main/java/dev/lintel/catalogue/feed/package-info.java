/**
 * In charge of telling every process on a database what of its memory is out of date. Not in charge
 * of what is remembered.
 */
package dev.lintel.catalogue.feed;
