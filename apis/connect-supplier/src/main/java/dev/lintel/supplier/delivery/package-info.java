/**
 * In charge of what the API delivers as rows that can be taken in: the reference lists. Not in
 * charge of taking them in.
 */
package dev.lintel.supplier.delivery;
