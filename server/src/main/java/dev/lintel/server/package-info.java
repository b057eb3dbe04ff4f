/**
 * In charge of the command line, the configuration, and putting the parts together: database, data,
 * doors, and their stop in the reverse order.
 *
 * <p>Not in charge of what an API answers, nor of any mechanism of the library.
 */
package dev.lintel.server;
