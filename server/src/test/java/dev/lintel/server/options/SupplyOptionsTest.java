package dev.lintel.server.options;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.supply.publishing.ApprovalPolicy;
import dev.lintel.server.options.SupplyOptions.Approval;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SupplyOptionsTest {
  private static final Duration MONTH = Duration.ofDays(30);

  @Test
  void approvalIsAutomaticInDevelopmentAndAnOperatorsElsewhere() {
    // given
    var silent = new SupplyOptions(MONTH, Optional.empty());

    // when, then
    assertThat(silent.policy(Environment.DEVELOPMENT)).isSameAs(ApprovalPolicy.AUTOMATIC);
    assertThat(silent.policy(Environment.PRODUCTION)).isSameAs(ApprovalPolicy.FIRST_TIME);
  }

  @Test
  void whatTheOwnerSaidHoldsEverywhere() {
    // given
    var said = new SupplyOptions(MONTH, Optional.of(Approval.MANUAL));

    // when, then
    assertThat(said.policy(Environment.DEVELOPMENT)).isSameAs(ApprovalPolicy.MANUAL);
  }
}
