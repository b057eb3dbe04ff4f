/**
 * In charge of taking in what another catalogue delivered: batches, each with the mark how far its
 * delivery has come, in one transaction. Not in charge of reading or judging what was delivered.
 */
package dev.lintel.catalogue.intake;
