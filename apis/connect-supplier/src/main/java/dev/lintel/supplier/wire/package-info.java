/**
 * In charge of: the shapes that suppliers see. Documents stay trees, since a patch may name any
 * part of them; the records describe them. Names are the published ones and never change within a
 * version. Not in charge of: rules, which the catalogue keeps.
 */
package dev.lintel.supplier.wire;
