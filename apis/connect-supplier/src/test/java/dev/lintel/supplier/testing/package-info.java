/**
 * In charge of: the served API, its fictional catalogue and a client, for the stories. Not in
 * charge of: what must hold.
 */
package dev.lintel.supplier.testing;
