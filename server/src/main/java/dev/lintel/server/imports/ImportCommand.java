package dev.lintel.server.imports;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.shelf.ReadingBudget;
import dev.lintel.export.wire.ReadyMadeItem;
import dev.lintel.properties.store.Database;
import dev.lintel.server.commands.ConfiguredCommand;
import dev.lintel.server.lifecycle.Parts;
import dev.lintel.server.options.Option;
import dev.lintel.server.options.ServerOptions;
import dev.lintel.server.storage.DataStore;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code lintel import}: loads what an Export API delivered, beside a server or without one. */
public final class ImportCommand {

  private ImportCommand() {}

  public static CommandSpec describe() {
    CommandSpec spec =
        ConfiguredCommand.describe(
            "import",
            "Loads items, product groups, units, modules, participants or prices as the Export API"
                + " delivers them, contracts or zones as the Kontrakt API does, and reference lists"
                + " as the Connect Supplier API does: a JSON array or a JSON object on each line"
                + " (NDJSON), gzipped or not.",
            EnumSet.of(Option.DATA, Option.DATABASE),
            ImportCommand::run);
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("FILE")
            .arity("1..*")
            .required(true)
            .type(String[].class)
            .description("what to load, in this order; - stands for standard input")
            .build());
    spec.addOption(
        option(ImportArguments.KIND, "KIND")
            .description(
                "what the rows are, if they do not tell: "
                    + String.join(", ", ImportedKinds.ALL.titles()))
            .build());
    spec.addOption(
        option(ImportArguments.REJECTS, "FILE")
            .description(
                "where wrong rows go, with their faults (default: beside FILE, its name with"
                    + " .rejected.ndjson behind it)")
            .build());
    spec.addOption(
        OptionSpec.builder(ImportArguments.RESTART)
            .description("begin again what was broken off, instead of continuing it")
            .build());
    spec.exitCodeOnExecutionException(ImportRun.UNUSABLE);
    return footed(spec);
  }

  private static OptionSpec.Builder option(String name, String form) {
    return OptionSpec.builder(name).paramLabel(form).type(String.class);
  }

  private static CommandSpec footed(CommandSpec spec) {
    spec.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(exitCodes());
    spec.usageMessage()
        .footer(
            "",
            "Taken: "
                + String.join(", ", ImportedKinds.ALL.titles())
                + ", of version 1 or 2, as what their endpoints answer. Not taken: pictures and"
                + " documents (an imported item names its media, whose addresses answer 404),"
                + " assortments, saved searches, accounts, XML; one row may have 1 MB.",
            "",
            "Wrong rows do not keep the right ones back. What is loaded twice is there once. An"
                + " import that was killed continues where it was when the same file is given"
                + " again; standard input begins anew.");
    return spec;
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("0", "all rows are loaded");
    codes.put("1", "the right rows are loaded, some were wrong");
    codes.put(
        "2",
        "a file or an argument is unusable, a file breaks off in the middle, or the database"
            + " cannot be reached or went away (what came before is loaded)");
    return codes;
  }

  private static int run(ServerOptions options, ParseResult given, PrintWriter screen)
      throws Exception {
    ImportArguments arguments = ImportArguments.read(given);
    try (Parts parts = new Parts()) {
      Database database = DataStore.joinOrStart(options.storage(), parts);
      database.migrate("properties");
      database.migrate("catalogue");
      Catalogue catalogue =
          Catalogue.open(
              database, new ReadyMadeItem(), new ReadingBudget(1), InstantSource.system());
      PrintWriter progress = given.commandSpec().commandLine().getErr();
      return new ImportRun(catalogue, arguments, screen, progress).all();
    }
  }
}
