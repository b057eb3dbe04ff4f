package dev.lintel.server.commands;

import dev.lintel.catalogue.participants.AlternativeSuppliers;
import dev.lintel.catalogue.participants.AlternativeSuppliers.Registration;
import dev.lintel.properties.store.Database;
import dev.lintel.server.options.Numbers;
import dev.lintel.server.options.Option;
import dev.lintel.server.storage.StoredData;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code lintel suppliers}: who may add its own data to whose items, also while servers run; it
 * counts from the next request on.
 */
public final class SuppliersCommand {
  private static final Set<Option> WHERE = EnumSet.of(Option.DATA, Option.DATABASE);

  private SuppliersCommand() {}

  /** Work on the registrations; a supplier and the main supplier are the arguments. */
  private interface Work {
    void run(AlternativeSuppliers all, ParseResult arguments, PrintWriter screen);
  }

  public static CommandSpec describe() {
    CommandSpec suppliers = CommandSpec.create().name("suppliers").mixinStandardHelpOptions(true);
    suppliers
        .usageMessage()
        .description(
            "Registers alternative suppliers, who may add to the items of a main supplier.");
    suppliers.addSubcommand(
        "list",
        command(
            "list", "Lists who may add to whose items.", (all, _, screen) -> list(all, screen)));
    suppliers.addSubcommand(
        "add-alternative",
        onBoth(
            command(
                "add-alternative",
                "Lets a supplier add its own data to all items of a main supplier.",
                SuppliersCommand::add)));
    suppliers.addSubcommand(
        "remove-alternative",
        onBoth(
            command(
                "remove-alternative",
                "Takes that back; items that show the supplier's data go on showing it.",
                SuppliersCommand::remove)));
    return suppliers;
  }

  private static void list(AlternativeSuppliers all, PrintWriter screen) {
    String row = "%-10s %-32s %-10s %s%n";
    screen.printf(row, "SUPPLIER", "NAME", "MAIN", "NAME");
    for (Registration each : all.all()) {
      screen.printf(row, each.supplier(), each.supplierName(), each.owner(), each.ownerName());
    }
    screen.flush();
  }

  private static void add(AlternativeSuppliers all, ParseResult arguments, PrintWriter screen) {
    int supplier = number(arguments, 0);
    int owner = number(arguments, 1);
    boolean isNew = all.add(supplier, owner);
    screen.printf(
        isNew
            ? "Supplier %d may add to the items of %d.%n"
            : "Supplier %d may already add to the items of %d.%n",
        supplier,
        owner);
    screen.flush();
  }

  private static void remove(AlternativeSuppliers all, ParseResult arguments, PrintWriter screen) {
    int supplier = number(arguments, 0);
    int owner = number(arguments, 1);
    if (!all.remove(supplier, owner)) {
      throw new IllegalArgumentException(
          "Supplier %d is not registered for %d; see lintel suppliers list."
              .formatted(supplier, owner));
    }
    screen.printf("Supplier %d may no longer add to the items of %d.%n", supplier, owner);
    screen.flush();
  }

  private static int number(ParseResult arguments, int place) {
    return Numbers.between(1, 999_999_999, arguments.matchedPositionalValue(place, ""));
  }

  private static CommandSpec command(String name, String purpose, Work work) {
    return ConfiguredCommand.describe(
        name,
        purpose,
        WHERE,
        (options, arguments, screen) ->
            StoredData.use(options, database -> run(database, work, arguments, screen)));
  }

  private static void run(Database database, Work work, ParseResult arguments, PrintWriter screen) {
    database.migrate("catalogue");
    work.run(new AlternativeSuppliers(database.jdbi()), arguments, screen);
  }

  private static CommandSpec onBoth(CommandSpec spec) {
    return spec.addPositional(
            Arguments.positional(0, "SUPPLIER", "participant number of the alternative supplier"))
        .addPositional(
            Arguments.positional(
                1, "MAIN", "participant number of the main supplier, who owns the items"));
  }
}
