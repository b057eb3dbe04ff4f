package dev.lintel.catalogue.participants;

import java.time.Instant;

/**
 * A participant: supplier, manufacturer or merchant.
 *
 * @param number five digits
 * @param organisationNumber nine digits; empty when unknown
 */
public record Participant(
    int number,
    String name,
    String organisationNumber,
    String country,
    String webSite,
    boolean supplier,
    boolean active,
    Instant created,
    Instant changed) {}
