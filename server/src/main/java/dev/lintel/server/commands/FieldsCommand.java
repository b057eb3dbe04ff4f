package dev.lintel.server.commands;

import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.store.Database;
import dev.lintel.server.operating.AccountWork;
import dev.lintel.server.options.Option;
import dev.lintel.server.storage.StoredData;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code lintel account fields}: which fields of a model an account is answered. Fields that were
 * not chosen are left out of what it reads; what it writes may have any.
 */
final class FieldsCommand {
  private FieldsCommand() {}

  static CommandSpec describe() {
    return ConfiguredCommand.describe(
            "fields",
            "Chooses the fields of a model that an account is answered.",
            EnumSet.of(Option.DATA, Option.DATABASE),
            (options, arguments, screen) ->
                StoredData.use(options, database -> run(database, arguments, screen)))
        .addPositional(Arguments.positional("ACCOUNT", "the account's name"))
        .addPositional(
            PositionalParamSpec.builder()
                .index("1..2")
                .arity("0..2")
                .paramLabel("MODEL FIELDS")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("a model and its fields, commas between, such as employee id,lastName")
                .build())
        .addOption(Arguments.flag("--all", "answers all fields of the model again"))
        .addOption(Arguments.json());
  }

  private static void run(Database database, ParseResult arguments, PrintWriter screen) {
    var accounts = new Accounts(database, new SecureRandom());
    String name = arguments.matchedPositionalValue(0, "");
    List<String> words = arguments.matchedPositionalValue(1, List.<String>of());
    if (!words.isEmpty()) {
      boolean all = arguments.hasMatchedOption("--all");
      change(new AccountWork(accounts, InstantSource.system()), name, words, all);
    }
    new AccountReport(screen, arguments.hasMatchedOption("--json"), Instant.now())
        .show(accounts.details(name));
  }

  private static void change(AccountWork work, String name, List<String> words, boolean all) {
    if (all == (words.size() == 2)) {
      throw new IllegalArgumentException(
          "Give a model with its fields, such as employee id,lastName; or a model and --all.");
    }
    if (all) {
      work.answerAllFields(name, words.getFirst());
    } else {
      work.chooseFields(name, words.getFirst(), words.get(1));
    }
  }
}
