/**
 * In charge of: what all routes of this API declare alike: paths, parameters, and who calls. Not in
 * charge of: any route.
 */
package dev.lintel.kontrakt.conventions;
