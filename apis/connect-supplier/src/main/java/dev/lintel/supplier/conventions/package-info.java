/** In charge of: what all routes of this API declare alike. Not in charge of: any route. */
package dev.lintel.supplier.conventions;
