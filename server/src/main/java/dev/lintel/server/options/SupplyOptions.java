package dev.lintel.server.options;

import dev.lintel.catalogue.supply.publishing.ApprovalPolicy;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

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
    AUTOMATIC("automatic", ApprovalPolicy.AUTOMATIC),
    FIRST_TIME("first-time", ApprovalPolicy.FIRST_TIME),
    MANUAL("manual", ApprovalPolicy.MANUAL);

    private final String word;
    private final ApprovalPolicy policy;

    Approval(String word, ApprovalPolicy policy) {
      this.word = word;
      this.policy = policy;
    }

    /** The word that the owner writes. */
    public String word() {
      return word;
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
    return rule(environment).policy;
  }

  /** The rule in force. */
  public Approval rule(Environment environment) {
    return approval.orElse(
        environment == Environment.DEVELOPMENT ? Approval.AUTOMATIC : Approval.FIRST_TIME);
  }

  private static Optional<Approval> approval(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Stream.of(Approval.values())
        .filter(rule -> rule.word().equals(text))
        .findFirst()
        .or(() -> {
          throw new IllegalArgumentException("Give automatic, first-time or manual.");
        });
  }
}
