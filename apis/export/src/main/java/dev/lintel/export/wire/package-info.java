/**
 * In charge of: the shapes that callers of the Export API see, in their newest version, and the way
 * between them and the catalogue's facts. Names and types are the published ones and never change
 * within a version. Not in charge of: which requests show what.
 */
package dev.lintel.export.wire;
