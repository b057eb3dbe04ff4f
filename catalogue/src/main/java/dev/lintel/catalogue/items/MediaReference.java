package dev.lintel.catalogue.items;

import java.util.UUID;

/**
 * A picture or document as an item shows it; type {@code PB}, {@code MB}, {@code FDV}, {@code MTG},
 * {@code TEG}, ...
 */
public record MediaReference(UUID guid, String type, boolean primary) {}
