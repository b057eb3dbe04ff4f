/**
 * In charge of taking in what another server delivered: telling the kind of its rows, having them
 * judged, reporting the wrong ones, saving the right ones and going on after a kill. What kinds
 * there are, with their records and rules, is each API's own. Not in charge of the command line, of
 * files' names or of the screen.
 */
package dev.lintel.delivery;
