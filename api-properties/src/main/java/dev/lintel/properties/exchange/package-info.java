/**
 * In charge of: one request and one answer as plain values, so that every stage can be read and
 * tested without a network. Not in charge of: sockets (package {@code http}) or meaning (all
 * others).
 */
package dev.lintel.properties.exchange;
