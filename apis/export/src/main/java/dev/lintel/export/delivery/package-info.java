/**
 * In charge of what an Export API delivers, as kinds of rows that can be taken in: their records,
 * their rules and their saving. Not in charge of reading files, which the module delivery does.
 */
package dev.lintel.export.delivery;
