package dev.lintel.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.store.EmbeddedDatabase;
import dev.lintel.properties.store.EmbeddedSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The operator's command, without a server beside it. */
class AccountCommandIT {
  @TempDir Path directory;

  private String screen = "";

  @Test
  void makesNoDatabaseWhereItsPlaceMayBeMistyped() {
    assertThat(account("list")).isEqualTo(1);
    assertThat(screen).contains("There are no data in").contains("--data");
    assertThat(directory.resolve("data")).doesNotExist();
  }

  @Test
  void takesAnAccountThroughItsLife() {
    // given
    makeData();
    int created =
        account("create", "acme", "--subscribe", "items,connect-supplier", "--acts-for", "12345");

    // then
    assertThat(created).isZero();
    assertThat(screen)
        .contains("client id      acme")
        .containsPattern("client secret  lintel_\\S{51}");
    String secret = screen.replaceAll("(?s).*client secret  (\\S+).*", "$1");

    // when
    assertThat(account("rotate", "acme", "--json")).isZero();

    // then
    JsonNode rotated = JsonMapper.shared().readTree(screen);
    assertThat(rotated.get("actsFor").asString()).isEqualTo("12345");
    assertThat(rotated.get("secrets")).hasSize(2);
    assertThat(rotated.get("clientSecret").asString()).startsWith("lintel_").isNotEqualTo(secret);
    assertThat(account("rotate", "acme")).isEqualTo(2);
    assertThat(screen).contains("two secrets already");
    assertThat(account("unsubscribe", "acme", "items")).isZero();
    assertThat(account("list")).isZero();
    assertThat(screen)
        .containsPattern("acme +enabled +12345 +connect-supplier\n")
        .doesNotContain(secret);
    assertThat(account("delete", "acme")).isZero();
    assertThat(account("show", "acme")).isEqualTo(2);
    assertThat(screen).contains("There is no account 'acme'");
  }

  @Test
  void refusesASubscriptionThatNoApiKnows() {
    makeData();

    assertThat(account("create", "acme", "--subscribe", "itmes")).isEqualTo(2);
    assertThat(screen).contains("There is no subscription 'itmes'").contains("items");
  }

  @Test
  void refusesToActForSomebodyWhoIsNoParticipant() {
    makeData();

    assertThat(account("create", "acme", "--subscribe", "connect-supplier", "--acts-for", "abc"))
        .isEqualTo(2);
    assertThat(screen).contains("'abc' is no participant", "give its number");
    assertThat(account("create", "acme", "--subscribe", "items", "--acts-for", "abc")).isZero();
    assertThat(account("subscribe", "acme", "kontrakt")).isEqualTo(2);
  }

  @Test
  void asksForTheAccount() {
    assertThat(account("create")).isEqualTo(2);
    assertThat(screen).contains("ACCOUNT");
  }

  private void makeData() {
    EmbeddedDatabase.start(directory.resolve("data/database"), EmbeddedSettings.defaults()).close();
  }

  private int account(String command, String... arguments) {
    var all = new ArrayList<>(List.of("account", command));
    all.addAll(List.of("--data", directory.resolve("data").toString()));
    all.addAll(List.of(arguments));
    CommandRun run = CommandRun.of(all);
    screen = run.screen();
    return run.code();
  }
}
