/**
 * In charge of what an item is: its facts as values, and the port that renders them. Not in charge
 * of storing, finding or wire shapes.
 */
package dev.lintel.catalogue.items;
