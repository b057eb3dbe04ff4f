package dev.lintel.catalogue.contracts.pricing;

/**
 * Which contracts' prices are wanted, of those that count for the receiver, by number.
 *
 * @param count contracts on a page
 * @param page the first is 1
 */
public record ContractPage(int count, int page) {}
