/**
 * In charge of: what all routes of this API declare alike: versions, formats, subscriptions. Not in
 * charge of: any route.
 */
package dev.lintel.export.conventions;
