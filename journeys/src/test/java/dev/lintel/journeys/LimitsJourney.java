package dev.lintel.journeys;

import static dev.lintel.journeys.testing.Caller.number;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.PackagedServer;
import dev.lintel.journeys.testing.Shell;
import dev.lintel.properties.testkit.Eventually;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The operator changes the limits while partners are served. */
final class LimitsJourney {

  @Test
  void changesLimitsOfARunningServerAndOfOneThatIsStopped() throws Exception {
    try (DataDirectory directory = DataDirectory.make()) {
      Operator operator = Operator.of(directory);
      try (PackagedServer server = PackagedServer.on(directory).option("--items", "10").start()) {
        listsTheDefault(operator);
        refusesTheOneTooMany(operator, server);
        beginsAnewAfterAReset(operator, server);
        tellsMistakes(operator);
        limitsWhoAsksForTokens(operator, server);
      }
      changesWithoutAServer(operator);
      try (PackagedServer server = PackagedServer.on(directory).option("--items", "10").start()) {
        assertThat(limit(server)).isEqualTo(222);
      }
    }
  }

  /** Who calls {@code ./lintel limits}. */
  private record Operator(Shell shell, String data) {
    static Operator of(DataDirectory directory) {
      return new Operator(
          new Shell(directory.path(), Map.of()), directory.data().toAbsolutePath().toString());
    }

    Shell.Outcome set(String policy, String quota) throws Exception {
      return shell.lintel("limits", "set", policy, "--quota", quota, "--data", data);
    }

    Shell.Outcome say(String verb, String... more) throws Exception {
      String[] words = new String[more.length + 4];
      words[0] = "limits";
      words[1] = verb;
      System.arraycopy(more, 0, words, 2, more.length);
      words[words.length - 2] = "--data";
      words[words.length - 1] = data;
      return shell.lintel(words);
    }
  }

  private static void listsTheDefault(Operator operator) throws Exception {
    assertThat(operator.say("list").output())
        .containsPattern("export-client +export +.*1000/1m +enforce");
  }

  private static void refusesTheOneTooMany(Operator operator, PackagedServer server)
      throws Exception {
    // when
    Shell.Outcome changed = operator.set("export-client", "12/1h");

    // then
    assertThat(changed.output()).contains("12/1h");
    Eventually.holds("the quota holds", () -> limit(server) == 12);
    Eventually.holds("it ends", () -> server.buyer().status("/api/v2/units") == 429);
    HttpResponse<String> refused = server.buyer().get("/api/v2/units");
    long reset = number(refused, "x-ratelimit-reset");
    assertThat(number(refused, "x-ratelimit-limit")).isEqualTo(12);
    assertThat(number(refused, "x-ratelimit-remaining")).isZero();
    assertThat(number(refused, "Retry-After"))
        .isBetween(1L, reset - Instant.now().getEpochSecond() + 30);
    assertThat(server.caller("browser", "browser").status("/api/v2/units")).isEqualTo(200);
  }

  private static void beginsAnewAfterAReset(Operator operator, PackagedServer server)
      throws Exception {
    // when
    Shell.Outcome outcome = operator.say("reset", "export-client");

    // then
    assertThat(outcome.code()).as(outcome.errors()).isZero();
    Eventually.holds("it serves again", () -> server.buyer().status("/api/v2/units") == 200);
  }

  private static void tellsMistakes(Operator operator) throws Exception {
    Shell.Outcome unknown = operator.set("exprot-client", "5/1m");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.errors()).contains("exprot-client").contains("export-client");

    Shell.Outcome nobody = operator.say("set", "new", "--api", "nobody", "--quota", "5/1m");
    assertThat(nobody.code()).isEqualTo(2);
    assertThat(nobody.errors()).contains("There is no API 'nobody'").contains("export");

    Shell.Outcome nowhere =
        operator.say("set", "new", "--api", "export", "--endpoint", "unit", "--quota", "5/1m");
    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.errors()).contains("no endpoint 'unit'").contains("units");

    Shell.Outcome quota = operator.set("export-client", "many");
    assertThat(quota.code()).isEqualTo(2);
    assertThat(quota.errors()).contains("'many' is not a quota").contains("1000/1m");

    Shell.Outcome mode = operator.say("set", "export-client", "--mode", "on");
    assertThat(mode.code()).isEqualTo(2);
    assertThat(mode.errors()).contains("observe");
  }

  private static void limitsWhoAsksForTokens(Operator operator, PackagedServer server)
      throws Exception {
    assertThat(operator.set("auth-address", "2/1h").code()).isZero();
    Eventually.holds(
        "the quota holds", () -> server.buyer().status("/.well-known/jwks.json") == 429);
  }

  private static void changesWithoutAServer(Operator operator) throws Exception {
    for (String quota : List.of("4 parallel", "10000s/1d")) {
      assertThat(operator.set("export-client", quota).output()).contains(quota);
    }
    Shell.Outcome outcome = operator.set("export-client", "222/1m");
    assertThat(outcome.code()).as(outcome.errors()).isZero();
    assertThat(outcome.output()).contains("222/1m");
  }

  private static long limit(PackagedServer server) {
    try {
      return number(server.buyer().get("/api/v2/units"), "x-ratelimit-limit");
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
