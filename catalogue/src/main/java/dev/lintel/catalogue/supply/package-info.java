/**
 * In charge of applying suppliers' changes to their own working copies, in batches and in one
 * transaction. Not in charge of the rules themselves, of how copies are stored or of publishing.
 */
package dev.lintel.catalogue.supply;
