/**
 * In charge of: changes that are accepted now and applied later. They are stored before the caller
 * is told, applied once, each subject's in the order accepted, by whichever process is free, and
 * their status can be read from then on. Not in charge of: what a change does (its handler knows),
 * how a status or a problem looks on the wire, or how a list's page is named there.
 */
package dev.lintel.properties.operations;
