/**
 * In charge of: the registers around items: product groups, units, modules, participants. Not in
 * charge of: items themselves (package {@code items}).
 */
package dev.lintel.export.registers;
