/**
 * In charge of: accepting a change: reading its body, judging its shape, storing it, and the answer
 * 202. Not in charge of: applying it (package {@code applying}).
 */
package dev.lintel.supplier.accepting;
