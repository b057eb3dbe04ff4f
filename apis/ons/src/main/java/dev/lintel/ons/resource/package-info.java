/**
 * In charge of: what all resources of the API have in common, so that a further one is a record and
 * a declaration: paths and their successors, rights, formats, field choices, errors, streams. Not
 * in charge of: which resources there are.
 */
package dev.lintel.ons.resource;
