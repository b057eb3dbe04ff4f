/**
 * In charge of: a small invented API, a library of books, that stories about the whole path of a
 * request are told with, over real sockets.
 *
 * <p>Not in charge of any story itself.
 */
package dev.lintel.properties.library;
