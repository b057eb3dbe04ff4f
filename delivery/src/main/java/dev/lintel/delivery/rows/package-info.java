/**
 * In charge of splitting a file into rows in constant memory. Not in charge of what is in a row: it
 * follows brackets and texts, and reads no value.
 */
package dev.lintel.delivery.rows;
