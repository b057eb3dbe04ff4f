package dev.lintel.server.commands;

import dev.lintel.properties.access.tokens.SigningKeys;
import dev.lintel.properties.store.Database;
import dev.lintel.server.options.Option;
import dev.lintel.server.storage.StoredData;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lintel account rotate-keys}: the keys that access tokens are signed with. */
final class SigningKeysCommand {
  private SigningKeysCommand() {}

  static CommandSpec describe() {
    return ConfiguredCommand.describe(
            "rotate-keys",
            "Makes the next key that access tokens are signed with; it signs after ten minutes.",
            EnumSet.of(Option.DATA, Option.DATABASE),
            (options, arguments, screen) ->
                StoredData.use(
                    options,
                    database ->
                        rotate(database, arguments, AccountCommand.report(arguments, screen))))
        .addOption(
            Arguments.flag("--withdraw", "withdraws all others at once: every token is refused"))
        .addOption(Arguments.json());
  }

  private static void rotate(Database database, ParseResult arguments, AccountReport report) {
    SigningKeys keys = SigningKeys.open(database, InstantSource.system(), new SecureRandom());
    if (arguments.hasMatchedOption("--withdraw")) {
      keys.replaceAll();
      report.say("All keys are withdrawn; a new one signs.", Map.of("withdrawn", true));
      return;
    }
    String from = keys.rotate().toString();
    report.say(
        "A new key is published and signs from %s.".formatted(from), Map.of("signsFrom", from));
  }
}
