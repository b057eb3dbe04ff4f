/**
 * In charge of the way between suppliers' documents and the facts that buyers see, in both
 * directions. Knows no database.
 */
package dev.lintel.catalogue.supply.mapping;
