/**
 * In charge of what an item costs a receiver on a day: which contract and condition count, the
 * arithmetic, and its explanation. The rules are on the page {@code
 * docs/explanation/contract-prices.md}. Not in charge of storing contracts.
 *
 * <p>It is one package so that nothing but its door and the records of question and answer are seen
 * outside. To be read in this order: {@link ContractPrices} (the door), {@link Calculation} (the
 * rules of one item, with what {@link RuleBook} finds for it), {@link Explaining} (how it came
 * about), {@link Sources} (what all of it is read from), {@link Memory} and {@link ItemTable} (what
 * is kept of that).
 */
package dev.lintel.catalogue.contracts.pricing;
