/**
 * In charge of: what can go wrong with a request, as values with permanent codes. Not in charge of:
 * how a fault looks on the wire or which status an API gives it; that is the choice of its profile.
 */
package dev.lintel.properties.problem;
