package dev.lintel.properties.negotiation;

/**
 * One element of an Accept header.
 *
 * @param weight thousandths; 0 excludes
 * @param position its place in the header, from 0
 */
record AcceptedRange(MediaType range, int weight, int position) {}
