package dev.lintel.catalogue.supply.publishing;

import dev.lintel.catalogue.supply.copies.CopyKind;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a supplier sends for approval.
 *
 * @param kind module or item
 * @param first whether it was never published
 * @param document its fields
 */
public record Submission(
    CopyKind kind, int number, int supplier, boolean first, ObjectNode document) {}
