/**
 * In charge of taking in what another server delivered: splitting a file into rows, telling their
 * kind, judging each row, reporting the wrong ones and saving the right ones. What kinds there are,
 * with their records and rules, is each API's own. Not in charge of the command line, of files'
 * names or of the screen.
 */
package dev.lintel.delivery;
