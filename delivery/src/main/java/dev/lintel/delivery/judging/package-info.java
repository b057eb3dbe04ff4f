/**
 * In charge of reading a row as its kind's record and telling all its faults at once. Not in charge
 * of what a kind asks, nor of what becomes of a wrong row.
 */
package dev.lintel.delivery.judging;
