package dev.lintel.server.commands;

import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.AccountDetails;
import dev.lintel.properties.access.AccountSecret;
import dev.lintel.properties.access.NewSecret;
import dev.lintel.properties.negotiation.JsonFormat;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the account command tells, for people or, with {@code --json}, for programs. */
record AccountReport(PrintWriter screen, boolean json, Instant now) {

  void list(List<Account> accounts) {
    if (json) {
      write(accounts.stream().map(AccountReport::facts).toList());
      return;
    }
    String row = "%-24s %-9s %-14s %s%n";
    screen.printf(row, "ACCOUNT", "STATE", "ACTS FOR", "SUBSCRIPTIONS");
    for (Account account : accounts) {
      screen.printf(
          row, account.name(), state(account), account.actsFor().orElse("-"), words(account));
    }
    screen.flush();
  }

  void show(AccountDetails details) {
    if (json) {
      write(facts(details));
      return;
    }
    Account account = details.account();
    line("account", account.name());
    line("state", state(account));
    line("acts for", account.actsFor().orElse("-"));
    line("subscriptions", words(account));
    new TreeMap<>(account.fieldChoices())
        .forEach((model, fields) -> line("fields", model + ": " + fields(fields)));
    line("password", details.hasPassword() ? "yes" : "none");
    details.secrets().forEach(secret -> line("secret", text(secret)));
    screen.flush();
  }

  /** The one time that a secret is shown. */
  void reveal(AccountDetails details, NewSecret secret) {
    if (json) {
      Map<String, Object> facts = new LinkedHashMap<>(facts(details));
      facts.put("clientSecret", secret.reveal());
      write(facts);
      return;
    }
    show(details);
    screen.println();
    line("client id", details.account().name());
    line("client secret", secret.reveal());
    screen.println("The secret is shown this once; only its hash is kept.");
    screen.flush();
  }

  void say(String sentence, Map<String, Object> facts) {
    if (json) {
      write(facts);
    } else {
      screen.println(sentence);
      screen.flush();
    }
  }

  private void line(String name, String value) {
    screen.printf("%-14s %s%n", name, value);
  }

  private String text(AccountSecret secret) {
    String end = secret.isExpired(now) ? "expired" : "good until";
    return "%s…  made %s, %s %s"
        .formatted(secret.id(), day(secret.createdAt()), end, day(secret.expiresAt()));
  }

  private static String day(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static String state(Account account) {
    return account.disabled() ? "disabled" : "enabled";
  }

  private static String words(Account account) {
    return account.subscriptions().isEmpty() ? "-" : String.join(", ", account.subscriptions());
  }

  private static String fields(Set<String> chosen) {
    return chosen.isEmpty() ? "none" : String.join(", ", new TreeSet<>(chosen));
  }

  private static Map<String, Object> facts(AccountDetails details) {
    Map<String, Object> facts = facts(details.account());
    facts.put("hasPassword", details.hasPassword());
    facts.put("secrets", details.secrets());
    return facts;
  }

  private static Map<String, Object> facts(Account account) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("account", account.name());
    facts.put("state", state(account));
    account.actsFor().ifPresent(whom -> facts.put("actsFor", whom));
    facts.put("subscriptions", account.subscriptions());
    facts.put("fields", account.fieldChoices());
    return facts;
  }

  private void write(Object value) {
    screen.println(JsonFormat.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(value));
    screen.flush();
  }
}
