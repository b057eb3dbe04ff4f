package dev.lintel.server.commands;

import dev.lintel.properties.access.OperatorLogin;
import dev.lintel.properties.access.Operators;
import dev.lintel.properties.access.Password;
import dev.lintel.properties.store.Database;
import dev.lintel.server.options.Option;
import dev.lintel.server.storage.StoredData;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code lintel operator}: who may sign in to the operator's pages, also while servers run. A new
 * password ends the sessions that began with the old one.
 */
public final class OperatorCommand {
  private static final Set<Option> WHERE = EnumSet.of(Option.DATA, Option.DATABASE);
  private static final int SECRET_BYTES = 24;

  private OperatorCommand() {}

  /** Work on the operators; a name is the first argument. */
  private interface Work {
    void run(Operators operators, ParseResult arguments, PrintWriter screen);
  }

  public static CommandSpec describe() {
    CommandSpec operator = CommandSpec.create().name("operator").mixinStandardHelpOptions(true);
    operator.usageMessage().description("Lets operators sign in to their pages.");
    operator.addSubcommand("password", password());
    operator.addSubcommand(
        "list", command("list", "Lists who may sign in.", (all, _, screen) -> list(all, screen)));
    operator.addSubcommand(
        "remove",
        command("remove", "Lets somebody sign in no more.", OperatorCommand::remove)
            .addPositional(name()));
    return operator;
  }

  private static CommandSpec password() {
    return command(
            "password",
            "Makes a password and shows it once, or takes it from a file; adds the operator if need be.",
            OperatorCommand::setPassword)
        .addPositional(name())
        .addOption(
            Arguments.text(
                "--file", "FILE", "file whose first line is the password, at least 12 characters"));
  }

  private static void setPassword(Operators operators, ParseResult arguments, PrintWriter screen) {
    String name = arguments.matchedPositionalValue(0, "");
    String file = arguments.matchedOptionValue("--file", "");
    String password = file.isBlank() ? made() : firstLine(Path.of(file));
    operators.setPassword(name, Password.of(password));
    screen.printf("operator   %s%n", name);
    if (file.isBlank()) {
      screen.printf("password   %s%n", password);
      screen.println("The password is shown this once; only its hash is kept.");
    }
    screen.flush();
  }

  private static String made() {
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String firstLine(Path file) {
    try {
      return Files.readString(file).lines().findFirst().orElse("");
    } catch (IOException e) {
      throw new IllegalArgumentException("Cannot read the file %s.".formatted(file), e);
    }
  }

  private static void list(Operators operators, PrintWriter screen) {
    String row = "%-24s %s%n";
    screen.printf(row, "OPERATOR", "PASSWORD SET");
    for (OperatorLogin each : operators.list()) {
      screen.printf(row, each.name(), each.changedAt());
    }
    screen.flush();
  }

  private static void remove(Operators operators, ParseResult arguments, PrintWriter screen) {
    String name = arguments.matchedPositionalValue(0, "");
    operators.remove(name);
    screen.printf("The operator '%s' may sign in no more.%n", name);
    screen.flush();
  }

  private static CommandSpec command(String name, String purpose, Work work) {
    return ConfiguredCommand.describe(
        name,
        purpose,
        WHERE,
        (options, arguments, screen) ->
            StoredData.use(options, database -> work.run(operators(database), arguments, screen)));
  }

  private static Operators operators(Database database) {
    return new Operators(database, InstantSource.system(), new SecureRandom());
  }

  private static PositionalParamSpec name() {
    return Arguments.positional("NAME", "the operator's name, such as operator");
  }
}
