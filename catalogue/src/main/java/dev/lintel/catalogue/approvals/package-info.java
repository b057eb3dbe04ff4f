/**
 * In charge of an operator's decisions on what waits for them. Not in charge of what needs a
 * decision.
 */
package dev.lintel.catalogue.approvals;
