package dev.lintel.catalogue.contracts.pricing;

import java.util.Optional;

/**
 * What an item of a supplier costs under a contract (Kontrakt, "Data model for prices").
 *
 * @param contract number of the contract that counts
 * @param currency that of the contract, of all four prices
 * @param unit the price unit
 * @param index empty when the item has no index price in that currency and unit on the day
 * @param retail empty when the receiver has no fitting mark-up for it
 * @param explanation when it was asked for
 */
public record PricedItem(
    int item,
    int supplier,
    long contract,
    String currency,
    String unit,
    Optional<PriceDetail> index,
    Optional<PriceDetail> purchase,
    Optional<PriceDetail> fullCost,
    Optional<PriceDetail> retail,
    Optional<Explanation> explanation) {}
