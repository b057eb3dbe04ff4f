package dev.lintel.server.options;

import dev.lintel.catalogue.supply.publishing.ApprovalPolicy;
import java.time.Duration;
import java.util.Optional;

/**
 * How suppliers' changes are treated.
 *
 * @param statusKept for how long the status of a change is kept
 * @param approval what waits for an operator, where the owner said so
 */
public record SupplyOptions(Duration statusKept, Optional<Approval> approval) {
  private static final int MOST_DAYS = 3_650;

  /** What waits for an operator. */
  public enum Approval {
    AUTOMATIC(ApprovalPolicy.AUTOMATIC),
    FIRST_TIME(ApprovalPolicy.FIRST_TIME),
    MANUAL(ApprovalPolicy.MANUAL);

    private final ApprovalPolicy policy;

    Approval(ApprovalPolicy policy) {
      this.policy = policy;
    }
  }

  static SupplyOptions read(OptionReader reader) {
    return new SupplyOptions(
        Duration.ofDays(
            reader.value(Option.STATUS_DAYS, text -> Numbers.between(1, MOST_DAYS, text))),
        reader.value(Option.APPROVAL, SupplyOptions::approval));
  }

  /** Where the owner said nothing: automatic in development, an operator's elsewhere. */
  public ApprovalPolicy policy(Environment environment) {
    return approval.orElse(
            environment == Environment.DEVELOPMENT ? Approval.AUTOMATIC : Approval.FIRST_TIME)
        .policy;
  }

  private static Optional<Approval> approval(String text) {
    return switch (text) {
      case "" -> Optional.empty();
      case "automatic" -> Optional.of(Approval.AUTOMATIC);
      case "first-time" -> Optional.of(Approval.FIRST_TIME);
      case "manual" -> Optional.of(Approval.MANUAL);
      default -> throw new IllegalArgumentException("Give automatic, first-time or manual.");
    };
  }
}
