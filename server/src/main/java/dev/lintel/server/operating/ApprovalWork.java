package dev.lintel.server.operating;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.approvals.Approvals;
import dev.lintel.catalogue.approvals.Waiting;
import dev.lintel.catalogue.supply.Result;
import dev.lintel.catalogue.supply.Supply;
import dev.lintel.catalogue.supply.rules.FieldFault;
import dev.lintel.properties.store.StoreException;
import dev.lintel.server.apis.ServedSupply;
import dev.lintel.server.options.ServerOptions;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;

/** Decisions on what suppliers sent for approval. */
public record ApprovalWork(Approvals approvals) {
  private static final int MOST_LISTED = 1_000;

  /** The decisions on what is in a catalogue. */
  public static ApprovalWork on(Catalogue catalogue, ServerOptions options, InstantSource clock) {
    return new ApprovalWork(
        new Approvals(
            catalogue.database().jdbi(),
            new Supply(ServedSupply.settings(catalogue, options, clock))));
  }

  /** What waits, the longest waiting first. */
  public List<Waiting> list() {
    try {
      return approvals.list(MOST_LISTED);
    } catch (SQLException e) {
      throw new StoreException("What waits cannot be read.", e);
    }
  }

  /**
   * Puts what waits before the buyers.
   *
   * @throws IllegalArgumentException if it does not wait, or no longer keeps the rules
   */
  public void approve(Subject subject) {
    try {
      Result made =
          approvals
              .approve(subject.kind(), subject.supplier(), subject.number())
              .orElseThrow(subject::notWaiting);
      if (!(made instanceof Result.Done)) {
        throw new IllegalArgumentException("It no longer keeps the rules. " + told(made));
      }
    } catch (SQLException e) {
      throw unstored(e);
    }
  }

  /**
   * Sends what waits back to its supplier.
   *
   * @param reason what the supplier reads
   * @throws IllegalArgumentException if it does not wait, or there is no reason
   */
  public void reject(Subject subject, String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("Give a reason; the supplier reads it.");
    }
    try {
      if (!approvals.reject(subject.kind(), subject.supplier(), subject.number(), reason)) {
        throw subject.notWaiting();
      }
    } catch (SQLException e) {
      throw unstored(e);
    }
  }

  private static StoreException unstored(SQLException cause) {
    return new StoreException("The decision could not be stored.", cause);
  }

  private static String told(Result result) {
    return switch (result) {
      case Result.Refused(List<FieldFault> faults) -> told(faults);
      case Result.Conflict(List<FieldFault> faults) -> told(faults);
      case Result.ChangedSince() -> "It was changed meanwhile.";
      case Result.Absent(String message) -> message;
      case Result.Done _ -> "";
    };
  }

  private static String told(List<FieldFault> faults) {
    return faults.stream()
        .map(fault -> fault.field() + ": " + fault.message())
        .collect(Collectors.joining(" "));
  }
}
