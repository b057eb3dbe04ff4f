package dev.lintel.ons.delayed;

import java.util.UUID;

/** By what an export is asked for later. */
public record ExportUuid(UUID uuid) {}
