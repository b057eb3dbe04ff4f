package dev.lintel.journeys;

import static dev.lintel.journeys.testing.Caller.number;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.PackagedServer;
import dev.lintel.journeys.testing.Shell;
import dev.lintel.journeys.testing.Walk;
import dev.lintel.properties.testkit.Eventually;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** What a server knew before it ended, it knows when it starts again. */
final class RestartJourney {

  private static final String LIMIT = "x-ratelimit-limit";
  private static final String REMAINING = "x-ratelimit-remaining";

  @Test
  void goesOnWhereItStopped() throws Exception {
    try (DataDirectory directory = DataDirectory.make()) {
      String token;
      long remaining;
      long reset;
      Walk.Page second;
      try (PackagedServer server = PackagedServer.on(directory).start()) {
        // given
        giveAQuota(directory, server, "777/1h");
        Walk walk = new Walk(server.buyer(), "pageSize=500");
        token = walk.page("").forward().orElseThrow();
        second = walk.page(token);
        HttpResponse<String> last = server.buyer().get("/api/v2/units");
        remaining = number(last, REMAINING);
        reset = number(last, "x-ratelimit-reset");
        assertThat(server.stop()).isEqualTo(143);
      }

      try (PackagedServer server = PackagedServer.on(directory).start()) {
        // when
        HttpResponse<String> next = server.buyer().get("/api/v2/units");

        // then
        assertThat(server.output()).doesNotContain("fictional items stored");
        assertThat(number(next, LIMIT)).isEqualTo(777);
        assertThat(number(next, REMAINING)).isEqualTo(remaining - 1);
        assertThat(number(next, "x-ratelimit-reset")).isEqualTo(reset);
        Walk walk = new Walk(server.buyer(), "pageSize=500");
        assertThat(walk.page(token).numbers()).isEqualTo(second.numbers());
        assertThat(total(server)).isEqualTo(1500);
      }
    }
  }

  @Test
  void forgetsAtMostASecondOfTrafficWhenItIsKilled() throws Exception {
    try (DataDirectory directory = DataDirectory.make()) {
      List<Instant> answered = new ArrayList<>();
      try (PackagedServer server = PackagedServer.on(directory).option("--items", "50").start()) {
        // given
        giveAQuota(directory, server, "1000/1h");
        trafficFor(Duration.ofSeconds(2), server, answered);

        // when
        server.signal("KILL");
        assertThat(server.exitCode()).isEqualTo(137);
      }
      Instant killed = Instant.now();
      Eventually.holds("its database follows", () -> directory.databases().isEmpty());

      // then
      try (PackagedServer server = PackagedServer.on(directory).option("--items", "50").start()) {
        HttpResponse<String> next = server.buyer().get("/api/v2/units");
        long counted = number(next, LIMIT) - number(next, REMAINING) - 1;
        assertThat(counted).isBetween(before(killed.minusSeconds(1), answered), all(answered));
        assertThat(total(server)).isEqualTo(50);
      }
    }
  }

  private static void trafficFor(Duration time, PackagedServer server, List<Instant> answered)
      throws Exception {
    Instant end = Instant.now().plus(time);
    while (Instant.now().isBefore(end)) {
      server.buyer().get("/api/v2/units");
      answered.add(Instant.now());
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }

  private static void giveAQuota(DataDirectory directory, PackagedServer server, String quota)
      throws Exception {
    Shell shell = new Shell(directory.path(), Map.of());
    String data = directory.data().toString();
    shell.lintel("limits", "set", "export-client", "--quota", quota, "--data", data);
    Eventually.holds("the quota holds", () -> limit(server) == limitOf(quota));
    shell.lintel("limits", "reset", "export-client", "--data", data);
    Eventually.holds("the counts are new", () -> used(server) <= 2);
  }

  private static long limitOf(String quota) {
    return Long.parseLong(quota.substring(0, quota.indexOf('/')));
  }

  private static long limit(PackagedServer server) {
    return header(server, LIMIT);
  }

  private static long used(PackagedServer server) {
    return limit(server) - header(server, REMAINING);
  }

  private static long header(PackagedServer server, String name) {
    try {
      return number(server.buyer().get("/api/v2/units"), name);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static long before(Instant time, List<Instant> answered) {
    return answered.stream().filter(each -> each.isBefore(time)).count();
  }

  /** What followed the reset counts too. */
  private static long all(List<Instant> answered) {
    return answered.size() + 3L;
  }

  private static long total(PackagedServer server) throws Exception {
    return number(server.buyer().get("/api/v2/items?pageSize=1"), "x-total-hits");
  }
}
