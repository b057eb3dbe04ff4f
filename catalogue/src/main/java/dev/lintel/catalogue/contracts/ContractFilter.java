package dev.lintel.catalogue.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which contracts are wanted.
 *
 * @param party the participant who asks; owner, sender or receiver
 * @param suppliers owners; empty for all
 * @param changedFrom approved or modified at that instant or after
 * @param changedBefore approved or modified before that instant
 */
public record ContractFilter(
    int party,
    List<Integer> suppliers,
    Optional<Instant> changedFrom,
    Optional<Instant> changedBefore) {

  public ContractFilter {
    suppliers = List.copyOf(suppliers);
  }
}
