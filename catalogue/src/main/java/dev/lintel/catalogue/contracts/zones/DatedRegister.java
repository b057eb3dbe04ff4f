package dev.lintel.catalogue.contracts.zones;

import java.time.Instant;

/** A register, and when its content last changed. */
public record DatedRegister(ZoneRegister register, Instant modified) {}
