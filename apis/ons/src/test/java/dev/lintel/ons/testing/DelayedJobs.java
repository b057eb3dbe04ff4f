package dev.lintel.ons.testing;

import dev.lintel.properties.testkit.Eventually;

/** Asks for what is ready later, and lets that time pass. */
public record DelayedJobs(OnsServer server, OnsClient connector) {
  public static final String EXPORTS = "/t/export/export_presence_logs/";

  /** A day on which half of the employees were present. */
  public static final String DAY = "2026-10-30";

  public static DelayedJobs of(OnsServer server, OnsClient connector) {
    return new DelayedJobs(server, connector);
  }

  /** Begins an export of one day. */
  public OnsAnswer collect(String filter, String more) {
    return connector.get(
        EXPORTS
            + "collect?filter_name=%s&date=%s&compression_type=0&verified_only=false%s"
                .formatted(filter, DAY, more));
  }

  public OnsAnswer status(String uuid) {
    return connector.get(EXPORTS + "status/" + uuid);
  }

  public OnsAnswer result(String uuid) {
    return connector.get(EXPORTS + "result/" + uuid);
  }

  /** Waits until an export has ended; its time is over then. */
  public void await(String uuid) {
    server.clock.advance(OnsServer.EXPORT_TAKES);
    Eventually.holds(
        "the export ends", () -> status(uuid).field("exportStatusType").matches("FINISHED|ERROR"));
  }

  /** The UUID of an export that has ended. */
  public String exported(String filter) {
    return exported(filter, "");
  }

  public String exported(String filter, String more) {
    String uuid = collect(filter, more).field("uuid");
    await(uuid);
    return uuid;
  }
}
