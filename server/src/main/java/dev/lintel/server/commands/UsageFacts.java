package dev.lintel.server.commands;

import dev.lintel.properties.usage.DeprecatedUse;
import dev.lintel.properties.usage.Latencies;
import dev.lintel.properties.usage.OperationUse;
import dev.lintel.properties.usage.SeenClient;
import dev.lintel.properties.usage.UsageSlot;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Usage as the names and values of JSON; times are milliseconds that are not exceeded. */
final class UsageFacts {
  private UsageFacts() {}

  static Map<String, Object> client(Map.Entry<String, UsageSlot> total, SeenClient seen) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("client", total.getKey());
    facts.putAll(requests(total.getValue()));
    if (seen != null) {
      facts.put("last", seen.last());
      seen.userAgent().ifPresent(agent -> facts.put("userAgent", agent));
    }
    return facts;
  }

  static Map<String, Object> account(
      List<SeenClient> seen,
      List<UsageSlot> hours,
      List<OperationUse> operations,
      List<DeprecatedUse> deprecated,
      LocalDate today) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("clients", seen);
    facts.put("hours", hours.stream().map(UsageFacts::hour).toList());
    facts.put("operations", operations.stream().map(UsageFacts::operation).toList());
    facts.put("deprecated", deprecated.stream().map(use -> deprecated(use, today)).toList());
    return facts;
  }

  static Map<String, Object> deprecated(DeprecatedUse use, LocalDate today) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("client", use.client());
    use.certificate().ifPresent(hex -> facts.put("certificate", hex));
    facts.put("api", use.api());
    facts.put("what", use.what());
    facts.put("requests", use.requests());
    facts.put("first", use.first());
    facts.put("last", use.last());
    facts.put("sample", use.sample());
    use.sunset().ifPresent(day -> facts.put("sunset", day));
    use.daysLeft(today).ifPresent(days -> facts.put("daysLeft", days));
    return facts;
  }

  private static Map<String, Object> hour(UsageSlot slot) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("from", slot.from());
    facts.putAll(requests(slot));
    return facts;
  }

  private static Map<String, Object> operation(OperationUse use) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("api", use.api());
    facts.put("operation", use.operation());
    facts.put("requests", use.requests());
    facts.put("failures", use.failures());
    putTimes(facts, use.latencies());
    return facts;
  }

  private static Map<String, Object> requests(UsageSlot slot) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("requests", slot.requests());
    facts.put("byStatus", slot.byStatus());
    putTimes(facts, slot.latencies());
    return facts;
  }

  private static void putTimes(Map<String, Object> facts, Latencies latencies) {
    latencies
        .quantile(0.5)
        .ifPresent(bracket -> facts.put("p50Millis", bracket.plotted().toNanos() / 1e6));
    latencies
        .quantile(0.99)
        .ifPresent(bracket -> facts.put("p99Millis", bracket.plotted().toNanos() / 1e6));
  }
}
