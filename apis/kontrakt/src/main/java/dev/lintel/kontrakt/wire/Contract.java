package dev.lintel.kontrakt.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.catalogue.contracts.History;
import dev.lintel.catalogue.contracts.Parties;
import dev.lintel.catalogue.contracts.Purpose;
import dev.lintel.properties.profile.Described;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;

/** A contract as one of its parties sees it ("Data model for contracts"). */
public record Contract(
    @Described("When it was approved; prices follow from approved contracts alone.")
        @JsonSerialize(using = Timestamps.class)
        @Nullable Instant approved,
    @Described("What was agreed on, on all levels.") List<Condition> conditions,
    @Described("The contract's number, unique.") long contractId,
    @JsonSerialize(using = Timestamps.class) Instant created,
    @Described("Of amounts and net prices, ISO 4217.") String currency,
    @Described("The first day of validity; null without a beginning.") @Nullable LocalDate from,
    @JsonSerialize(using = Timestamps.class) Instant lastModified,
    @Described("The receiver's own conditions for full cost and retail; shown to no one else.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable List<Condition> markUps,
    @Described("The supplier whose items it is about.") int ownerParticipantNumber,
    @Described("Who buys by it.") int receiverParticipantNumber,
    @Described("The owner, or the chain office that passed it on.") int senderParticipantNumber,
    @JsonSerialize(using = Timestamps.class) @Nullable Instant sent,
    String text,
    @Described("The last day of validity; null without an end.") @Nullable LocalDate to) {

  /** A contract as a participant sees it. */
  public static Contract of(dev.lintel.catalogue.contracts.Contract contract, int participant) {
    History history = contract.history();
    Parties parties = contract.parties();
    return new Contract(
        history.approved().orElse(null),
        conditions(contract, purpose -> purpose == Purpose.PURCHASE),
        contract.number(),
        history.created(),
        contract.currency(),
        contract.validity().from().orElse(null),
        history.lastModified(),
        participant == parties.receiver()
            ? conditions(contract, purpose -> purpose != Purpose.PURCHASE)
            : null,
        parties.owner(),
        parties.receiver(),
        parties.sender(),
        history.sent().orElse(null),
        contract.text(),
        contract.validity().to().orElse(null));
  }

  private static List<Condition> conditions(
      dev.lintel.catalogue.contracts.Contract contract, Predicate<Purpose> shown) {
    return contract.conditions().stream()
        .filter(condition -> shown.test(condition.purpose()))
        .map(condition -> Condition.of(condition, contract.currency()))
        .toList();
  }
}
