package dev.lintel.properties.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.limits.LimitPolicy.Mode;
import dev.lintel.properties.testkit.SteppingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Many threads, clients and policies while the clock steps over window ends; afterwards the answers
 * alone are audited, as their receivers could.
 */
class LimiterAuditTest {
  private static final int THREADS = 12;
  private static final int REQUESTS_OF_A_THREAD = 20_000;
  private static final List<String> CLIENTS = List.of("a", "b", "c", "address:192.0.2.1");
  private static final List<String> ENDPOINTS = List.of("things", "others");
  private static final List<LimitPolicy> POLICIES =
      List.of(
          LimitPolicy.perClient("all", "hub", Quota.parse("300/7s"), Mode.ENFORCE),
          LimitPolicy.perEndpoint("things", "hub", "things", Quota.parse("90/3s"), Mode.ENFORCE),
          LimitPolicy.perClient("trial", "hub", Quota.parse("100/5s"), Mode.OBSERVE));

  private final SteppingClock clock = SteppingClock.at("2026-03-01T12:00:00.123Z");
  private final Limits limits = new Limits(new MemoryCounts(1_000, clock));

  private record Receipt(String client, Admission admission) {}

  private record Entry(String client, boolean granted, Usage usage) {}

  private record WindowName(String client, String policy, Instant resetsAt) {}

  @Test
  void everyAnswerUnderParallelLoadIsTrue() throws Exception {
    // given
    limits.use(POLICIES);

    // when
    List<Receipt> receipts = receiptsOfParallelLoad();

    // then
    Map<WindowName, List<Entry>> windows = byWindow(receipts);
    assertThat(windows).hasSizeGreaterThan(100);
    windows.forEach(LimiterAuditTest::auditWindow);
    windows.keySet().stream()
        .collect(Collectors.groupingBy(name -> name.client() + " " + name.policy()))
        .values()
        .forEach(LimiterAuditTest::auditSequence);
    auditRefusals(receipts);
  }

  private List<Receipt> receiptsOfParallelLoad() throws Exception {
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      List<Callable<List<Receipt>>> work =
          IntStream.range(0, THREADS).<Callable<List<Receipt>>>mapToObj(n -> () -> run(n)).toList();
      return threads.invokeAll(work).stream().map(Future::resultNow).flatMap(List::stream).toList();
    }
  }

  private List<Receipt> run(int thread) {
    var receipts = new ArrayList<Receipt>();
    for (int i = 0; i < REQUESTS_OF_A_THREAD; i++) {
      String client = CLIENTS.get((i * 7 + thread) % CLIENTS.size());
      String endpoint = ENDPOINTS.get((i + thread) % 3 % ENDPOINTS.size());
      receipts.add(new Receipt(client, limits.enter(client, "hub", endpoint)));
      if (i % 17 == 0) {
        clock.advance(Duration.ofMillis(37));
      }
    }
    return receipts;
  }

  private static Map<WindowName, List<Entry>> byWindow(List<Receipt> receipts) {
    return receipts.stream()
        .flatMap(receipt ->
            receipt.admission().usages().stream()
                .map(usage -> new Entry(receipt.client(), granted(receipt), usage)))
        .filter(entry -> entry.granted() || entry.usage().exceeded())
        .collect(
            Collectors.groupingBy(entry ->
                new WindowName(
                    entry.client(), entry.usage().policy().id(), entry.usage().resetsAt())));
  }

  /**
   * The granted requests of a window used it one by one, and nobody was told it was full before.
   */
  private static void auditWindow(WindowName name, List<Entry> entries) {
    List<Usage> counted =
        entries.stream()
            .filter(entry -> entry.granted() && !entry.usage().exceeded())
            .map(Entry::usage)
            .toList();
    assertThat(counted)
        .as("%s", name)
        .extracting(Usage::used)
        .containsExactlyInAnyOrderElementsOf(
            LongStream.rangeClosed(1, counted.size()).boxed().toList());
    if (counted.size() < entries.size()) {
      assertThat(counted).as("%s", name).hasSize((int) entries.getFirst().usage().limit());
    }
  }

  /** A window begins no sooner than the one before it ended. */
  private static void auditSequence(List<WindowName> names) {
    List<WindowName> inOrder =
        names.stream().sorted(Comparator.comparing(WindowName::resetsAt)).toList();
    for (int i = 1; i < inOrder.size(); i++) {
      Duration between = Duration.between(inOrder.get(i - 1).resetsAt(), inOrder.get(i).resetsAt());
      assertThat(between).as("%s", inOrder.get(i)).isGreaterThanOrEqualTo(window(inOrder.get(i)));
    }
  }

  private static Duration window(WindowName name) {
    return POLICIES.stream()
        .filter(policy -> policy.id().equals(name.policy()))
        .map(policy -> ((Quota.RequestsPerWindow) policy.quota()).window())
        .findFirst()
        .orElseThrow();
  }

  private void auditRefusals(List<Receipt> receipts) {
    Map<Refusals.Key, Long> seen =
        receipts.stream()
            .flatMap(receipt -> receipt.admission().usages().stream())
            .filter(Usage::exceeded)
            .collect(
                Collectors.groupingBy(
                    usage -> new Refusals.Key(usage.policy().id(), usage.policy().mode()),
                    Collectors.counting()));
    assertThat(new TreeMap<>(words(limits.refusals().drain()))).isEqualTo(words(seen));
    assertThat(seen).hasSize(3);
  }

  private static Map<String, Long> words(Map<Refusals.Key, Long> counts) {
    return counts.entrySet().stream()
        .collect(Collectors.toMap(each -> each.getKey().toString(), Map.Entry::getValue));
  }

  private static boolean granted(Receipt receipt) {
    return receipt.admission().granted();
  }
}
