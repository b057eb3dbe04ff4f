package dev.lintel.kontrakt.delivery;

import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.History;
import dev.lintel.catalogue.contracts.Parties;
import dev.lintel.catalogue.contracts.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A contract as {@code GET /contracts} delivers it; what may be null may be left out.
 *
 * @param senderParticipantNumber the owner unless said
 * @param currency NOK unless said
 * @param lastModified passed over: a contract is modified when it is taken in
 * @param markUps the receiver's own conditions; what is stored stays where they are left out
 */
record ContractRow(
    long contractId,
    int ownerParticipantNumber,
    @Nullable Integer senderParticipantNumber,
    int receiverParticipantNumber,
    @Nullable String text,
    @Nullable String currency,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Instant created,
    @Nullable Instant sent,
    @Nullable Instant approved,
    @Nullable Instant lastModified,
    List<ConditionRow> conditions,
    @Nullable List<ConditionRow> markUps) {
  static final String USUAL_CURRENCY = "NOK";

  /** Whether it tells the receiver's own conditions. */
  boolean tellsMarkUps() {
    return markUps != null;
  }

  Contract facts() {
    return new Contract(
        contractId,
        new Parties(
            ownerParticipantNumber,
            Objects.requireNonNullElse(senderParticipantNumber, ownerParticipantNumber),
            receiverParticipantNumber),
        Objects.requireNonNullElse(text, ""),
        Objects.requireNonNullElse(currency, USUAL_CURRENCY),
        new Validity(Optional.ofNullable(from), Optional.ofNullable(to)),
        new History(created, Optional.ofNullable(sent), Optional.ofNullable(approved), created),
        Numbered.of(
            Stream.of(conditions, markUps)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList()));
  }
}
