/**
 * In charge of: what the stories of this API are told with: a served API on a real database with a
 * small known catalogue, and a client. Not in charge of: any story itself.
 */
package dev.lintel.export.testing;
