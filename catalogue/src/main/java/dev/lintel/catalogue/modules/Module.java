package dev.lintel.catalogue.modules;

import java.time.Instant;

/**
 * A module: the family that items are variants of (Connect Supplier, section 7.1). Empty texts were
 * not given.
 *
 * @param number eight digits
 * @param internalId the owner's own mark, at most eight characters
 * @param manufacturer participant number of the maker; 0 when unknown
 * @param owner participant number
 */
public record Module(
    int number,
    String internalId,
    String text,
    String description,
    String brand,
    String corporateBrand,
    String etimClass,
    int manufacturer,
    String manufacturerName,
    int owner,
    String productGroup,
    String productGroupName,
    boolean active,
    Instant created,
    Instant changed) {}
