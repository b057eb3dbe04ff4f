/**
 * In charge of: the records of a care administration and how they are kept, found and changed. Not
 * in charge of: HTTP, rights, formats, or who asks. The records are those that connectors know,
 * because there is one consumer of them (decision "The care records are the documented models").
 */
package dev.lintel.care;
