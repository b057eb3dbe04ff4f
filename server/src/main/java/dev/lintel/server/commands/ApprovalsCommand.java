package dev.lintel.server.commands;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.approvals.Approvals;
import dev.lintel.catalogue.approvals.Waiting;
import dev.lintel.catalogue.shelf.ReadingBudget;
import dev.lintel.catalogue.supply.Result;
import dev.lintel.catalogue.supply.Supply;
import dev.lintel.catalogue.supply.copies.CopyKind;
import dev.lintel.catalogue.supply.rules.FieldFault;
import dev.lintel.export.wire.ReadyMadeItem;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.store.StoreException;
import dev.lintel.server.apis.ServedSupply;
import dev.lintel.server.options.Numbers;
import dev.lintel.server.options.Option;
import dev.lintel.server.options.ServerOptions;
import dev.lintel.server.storage.StoredData;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code lintel approvals}: an operator's decisions on what suppliers sent, also while servers run.
 */
public final class ApprovalsCommand {
  private static final Set<Option> WHERE = EnumSet.of(Option.DATA, Option.DATABASE);
  private static final int MOST_LISTED = 1_000;
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
            (options, _, screen) ->
                use(options, waiting -> print(waiting.list(MOST_LISTED), screen))));
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
                use(options, waiting -> approve(waiting, Subject.of(arguments), screen)));
    return Subject.addTo(spec);
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
                            Subject.of(arguments),
                            arguments.matchedPositionalValue(3, ""),
                            screen)));
    return Subject.addTo(spec).addPositional(text(3, "REASON", "what the supplier reads"));
  }

  private static void approve(Approvals waiting, Subject subject, PrintWriter screen)
      throws SQLException {
    Optional<Result> result = waiting.approve(subject.kind(), subject.supplier(), subject.number());
    Result made = result.orElseThrow(subject::notWaiting);
    if (!(made instanceof Result.Done)) {
      throw new IllegalArgumentException("It no longer keeps the rules. " + told(made));
    }
    screen.printf("Approved: %s.%n", subject);
    screen.flush();
  }

  private static void reject(Approvals waiting, Subject subject, String reason, PrintWriter screen)
      throws SQLException {
    if (!waiting.reject(subject.kind(), subject.supplier(), subject.number(), reason)) {
      throw subject.notWaiting();
    }
    screen.printf("Rejected: %s.%n", subject);
    screen.flush();
  }

  private static String told(Result result) {
    return switch (result) {
      case Result.Refused(List<FieldFault> faults) -> told(faults);
      case Result.Conflict(List<FieldFault> faults) -> told(faults);
      case Result.Absent(String message) -> message;
      case Result.Done _ -> "";
    };
  }

  private static String told(List<FieldFault> faults) {
    return faults.stream()
        .map(fault -> fault.field() + ": " + fault.message())
        .collect(Collectors.joining(" "));
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

  private interface Work {
    void on(Approvals approvals) throws SQLException;
  }

  private static int use(ServerOptions options, Work work) {
    return StoredData.use(
        options,
        database -> {
          database.migrate("catalogue");
          try {
            work.on(approvals(database, options));
          } catch (SQLException e) {
            throw new StoreException("The decision could not be stored.", e);
          }
        });
  }

  private static Approvals approvals(Database database, ServerOptions options) {
    Clock clock = Clock.systemUTC();
    Catalogue catalogue =
        Catalogue.open(database, new ReadyMadeItem(), new ReadingBudget(READING_BYTES), clock);
    return new Approvals(
        database.jdbi(), new Supply(ServedSupply.settings(catalogue, options, clock)));
  }

  private static PositionalParamSpec text(int place, String label, String meaning) {
    return PositionalParamSpec.builder()
        .index(Integer.toString(place))
        .paramLabel(label)
        .type(String.class)
        .required(true)
        .description(meaning)
        .build();
  }

  /** What is decided on. */
  private record Subject(CopyKind kind, int supplier, int number) {

    static CommandSpec addTo(CommandSpec spec) {
      return spec.addPositional(text(0, "KIND", "module or item"))
          .addPositional(text(1, "SUPPLIER", "the supplier's participant number"))
          .addPositional(text(2, "NUMBER", "the number of the module or item"));
    }

    static Subject of(ParseResult arguments) {
      return new Subject(
          kind(arguments.matchedPositionalValue(0, "")),
          number(arguments.matchedPositionalValue(1, "")),
          number(arguments.matchedPositionalValue(2, "")));
    }

    private static CopyKind kind(String text) {
      return switch (text) {
        case "module" -> CopyKind.MODULE;
        case "item" -> CopyKind.ITEM;
        default -> throw new IllegalArgumentException("Decide on a module or an item.");
      };
    }

    private static int number(String text) {
      return Numbers.between(1, 999_999_999, text);
    }

    IllegalArgumentException notWaiting() {
      return new IllegalArgumentException("It does not wait: " + this + ".");
    }

    @Override
    public String toString() {
      return "%s %d of supplier %d"
          .formatted(kind.name().toLowerCase(Locale.ROOT), number, supplier);
    }
  }
}
