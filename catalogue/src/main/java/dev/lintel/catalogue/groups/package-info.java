/**
 * In charge of the tree of product groups. Not in charge of the items within them, except that a
 * new name reaches the documents that show it.
 */
package dev.lintel.catalogue.groups;
