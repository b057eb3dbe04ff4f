package dev.lintel.server.commands;

import dev.lintel.properties.store.Database;
import dev.lintel.properties.usage.DeprecatedUse;
import dev.lintel.properties.usage.Usages;
import dev.lintel.server.options.Option;
import dev.lintel.server.options.ServerOptions;
import dev.lintel.server.storage.StoredData;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code lintel usage}: who calls what, and who still uses what ends. */
public final class UsageCommand {
  private UsageCommand() {}

  public static CommandSpec describe() {
    return ConfiguredCommand.describe(
            "usage",
            "Shows who calls what, and with --deprecated who still uses what ends.",
            EnumSet.of(Option.DATA, Option.DATABASE, Option.AS_OF, Option.ENVIRONMENT),
            (options, arguments, screen) ->
                StoredData.use(options, database -> run(database, options, arguments, screen)))
        .addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .paramLabel("ACCOUNT")
                .arity("0..1")
                .type(String.class)
                .description("one account, or address:... as the list has it; else all together")
                .build())
        .addOption(Arguments.flag("--deprecated", "only the use of what has an announced end"))
        .addOption(
            Arguments.text(
                "--since",
                "TIME",
                "how far back: such as 24h or 7d, or a day as yyyy-MM-dd; at most 90d (default 7d)"))
        .addOption(Arguments.json());
  }

  private static void run(
      Database database, ServerOptions options, ParseResult arguments, PrintWriter screen) {
    Instant since =
        UsageSince.parse(arguments.matchedOptionValue("--since", "7d"), Clock.systemUTC());
    Optional<String> account = Optional.ofNullable(arguments.matchedPositionalValue(0, null));
    var usages = new Usages(database, Clock.systemUTC());
    var report =
        new UsageReport(
            screen,
            arguments.hasMatchedOption("--json"),
            options.evolution().day(Clock.systemUTC()).today());
    Usages.View view = account.map(usages::of).orElseGet(usages::ofAll);
    if (arguments.hasMatchedOption("--deprecated")) {
      report.deprecated(deprecated(view, since));
    } else if (account.isPresent()) {
      report.account(view, deprecated(view, since), since);
    } else {
      report.clients(usages.byClient(since), view.clients());
    }
  }

  private static List<DeprecatedUse> deprecated(Usages.View view, Instant since) {
    return view.deprecated().stream().filter(use -> !use.last().isBefore(since)).toList();
  }
}
