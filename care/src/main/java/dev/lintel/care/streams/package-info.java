/**
 * In charge of handing on all documents of a kind, or those that changed or went since a time, in
 * constant memory and without holding the database up for slow readers. Not in charge of formats,
 * nor of what is kept.
 */
package dev.lintel.care.streams;
