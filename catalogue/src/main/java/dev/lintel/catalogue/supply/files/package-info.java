/**
 * In charge of uploaded files: what they are by their content, and their smaller variants. Not in
 * charge of storing them.
 */
package dev.lintel.catalogue.supply.files;
