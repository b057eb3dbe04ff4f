/**
 * In charge of what suppliers' documents must be like: shapes, characters, calendar, mandatory
 * parts by type of item. Knows no database.
 */
package dev.lintel.catalogue.supply.rules;
