/**
 * In charge of the way between working copies and the catalogue that buyers see. Not in charge of
 * who may publish what.
 */
package dev.lintel.catalogue.supply.publishing;
