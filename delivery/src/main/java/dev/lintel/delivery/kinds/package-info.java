/**
 * In charge of what an API says of the rows that it takes in: what tells a kind, what it is read
 * as, what is asked of it beyond types, and how right rows are saved. Not in charge of judging.
 */
package dev.lintel.delivery.kinds;
