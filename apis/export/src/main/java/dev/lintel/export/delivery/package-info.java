/**
 * In charge of taking in what an Export API delivered: splitting a file into rows, telling their
 * kind, judging each row, reporting the wrong ones and saving the right ones. Not in charge of the
 * command line, of files' names or of the screen.
 */
package dev.lintel.export.delivery;
