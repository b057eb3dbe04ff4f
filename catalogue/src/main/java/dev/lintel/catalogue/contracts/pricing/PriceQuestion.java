package dev.lintel.catalogue.contracts.pricing;

import java.time.LocalDate;

/**
 * Who asks for prices, for which day and order.
 *
 * @param receiver participant number of the buyer
 * @param explain whether the prices are to be explained
 */
public record PriceQuestion(int receiver, LocalDate date, Order order, boolean explain) {}
