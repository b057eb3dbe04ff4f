package dev.lintel.delivery;

import dev.lintel.catalogue.intake.Progress;
import dev.lintel.delivery.kinds.RowKind;
import java.util.Optional;

/**
 * What an intake did.
 *
 * @param kind what the rows were; empty when there were none
 * @param earlier what was done before it continued
 * @param progress what is done in all
 * @param broken where and how the delivery broke, if it did; what came before is saved
 */
public record DeliveryOutcome(
    Optional<RowKind> kind, Progress earlier, Progress progress, Optional<String> broken) {}
