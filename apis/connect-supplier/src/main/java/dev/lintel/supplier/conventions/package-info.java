/** In charge of: what the routes of this API have in common. Not in charge of: any one resource. */
package dev.lintel.supplier.conventions;
