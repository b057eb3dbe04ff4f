/**
 * In charge of suppliers' registers of zones, areas of postal codes. Not in charge of the
 * conditions that name them.
 */
package dev.lintel.catalogue.contracts.zones;
