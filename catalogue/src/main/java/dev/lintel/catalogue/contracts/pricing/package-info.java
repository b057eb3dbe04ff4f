/**
 * In charge of what an item costs a receiver on a day: which contract and condition count, the
 * arithmetic, and its explanation. The rules are on the page {@code
 * docs/explanation/contract-prices.md}. Not in charge of storing contracts.
 */
package dev.lintel.catalogue.contracts.pricing;
