/**
 * In charge of: import runs: what was uploaded to them, the XML of records, what became of each
 * record, and reports. Not in charge of: whether an entry is right, which the register judges as it
 * does for everyone else.
 */
package dev.lintel.care.imports;
