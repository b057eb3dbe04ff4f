/**
 * In charge of: the NOBB Export API, whose source is the page "Architecture and technical
 * information" of NOBB Export: its profile, its handlers, its wire records. Not in charge of:
 * product data (module catalogue) or anything that APIs have in common (module api-properties).
 */
package dev.lintel.export;
