package dev.lintel.catalogue.approvals;

import dev.lintel.catalogue.supply.copies.CopyKind;
import java.time.Instant;

/**
 * What waits for an operator.
 *
 * @param kind module or item
 * @param supplier whose change it is
 * @param since when it was sent for approval
 * @param text what it is called; empty where it says nothing
 */
public record Waiting(CopyKind kind, int number, int supplier, Instant since, String text) {}
