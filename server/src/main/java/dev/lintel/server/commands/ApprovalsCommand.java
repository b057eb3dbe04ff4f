package dev.lintel.server.commands;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.approvals.Waiting;
import dev.lintel.catalogue.shelf.ReadingBudget;
import dev.lintel.export.wire.ReadyMadeItem;
import dev.lintel.properties.store.Database;
import dev.lintel.server.operating.ApprovalWork;
import dev.lintel.server.operating.Subject;
import dev.lintel.server.options.Option;
import dev.lintel.server.options.ServerOptions;
import dev.lintel.server.storage.StoredData;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code lintel approvals}: an operator's decisions on what suppliers sent, also while servers run.
 */
public final class ApprovalsCommand {
  private static final Set<Option> WHERE = EnumSet.of(Option.DATA, Option.DATABASE);
  private static final long READING_BYTES = 1 << 20;

  private ApprovalsCommand() {}

  public static CommandSpec describe() {
    CommandSpec approvals = CommandSpec.create().name("approvals").mixinStandardHelpOptions(true);
    approvals.usageMessage().description("Decides on what suppliers sent for approval.");
    approvals.addSubcommand(
        "list",
        ConfiguredCommand.describe(
            "list",
            "Lists what waits, the longest waiting first.",
            WHERE,
            (options, _, screen) -> use(options, waiting -> print(waiting.list(), screen))));
    approvals.addSubcommand("approve", approve());
    approvals.addSubcommand("reject", reject());
    return approvals;
  }

  private static CommandSpec approve() {
    CommandSpec spec =
        ConfiguredCommand.describe(
            "approve",
            "Puts what waits before the buyers.",
            WHERE,
            (options, arguments, screen) ->
                use(options, waiting -> approve(waiting, subject(arguments), screen)));
    return onSubject(spec);
  }

  private static CommandSpec reject() {
    CommandSpec spec =
        ConfiguredCommand.describe(
            "reject",
            "Sends what waits back to its supplier, with a reason.",
            WHERE,
            (options, arguments, screen) ->
                use(
                    options,
                    waiting ->
                        reject(
                            waiting,
                            subject(arguments),
                            arguments.matchedPositionalValue(3, ""),
                            screen)));
    return onSubject(spec)
        .addPositional(Arguments.positional(3, "REASON", "what the supplier reads"));
  }

  private static void approve(ApprovalWork approvals, Subject subject, PrintWriter screen) {
    approvals.approve(subject);
    screen.printf("Approved: %s.%n", subject);
    screen.flush();
  }

  private static void reject(
      ApprovalWork approvals, Subject subject, String reason, PrintWriter screen) {
    approvals.reject(subject, reason);
    screen.printf("Rejected: %s.%n", subject);
    screen.flush();
  }

  private static void print(List<Waiting> waiting, PrintWriter screen) {
    String row = "%-7s %-9s %-9s %-25s %s%n";
    screen.printf(row, "KIND", "SUPPLIER", "NUMBER", "SINCE", "TEXT");
    for (Waiting each : waiting) {
      screen.printf(
          row,
          each.kind().name().toLowerCase(Locale.ROOT),
          each.supplier(),
          each.number(),
          each.since(),
          each.text());
    }
    screen.flush();
  }

  private static int use(ServerOptions options, Consumer<ApprovalWork> work) {
    return StoredData.use(
        options,
        database -> {
          database.migrate("catalogue");
          work.accept(approvals(database, options));
        });
  }

  private static ApprovalWork approvals(Database database, ServerOptions options) {
    Clock clock = Clock.systemUTC();
    Catalogue catalogue =
        Catalogue.open(database, new ReadyMadeItem(), new ReadingBudget(READING_BYTES), clock);
    return ApprovalWork.on(catalogue, options, clock);
  }

  private static CommandSpec onSubject(CommandSpec spec) {
    return spec.addPositional(Arguments.positional(0, "KIND", "module or item"))
        .addPositional(Arguments.positional(1, "SUPPLIER", "the supplier's participant number"))
        .addPositional(Arguments.positional(2, "NUMBER", "the number of the module or item"));
  }

  private static Subject subject(ParseResult arguments) {
    return Subject.parse(
        arguments.matchedPositionalValue(0, ""),
        arguments.matchedPositionalValue(1, ""),
        arguments.matchedPositionalValue(2, ""));
  }
}
