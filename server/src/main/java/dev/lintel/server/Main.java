package dev.lintel.server;

import dev.lintel.server.commands.AccountCommand;
import dev.lintel.server.commands.ApprovalsCommand;
import dev.lintel.server.commands.CertificateCommand;
import dev.lintel.server.commands.DeprecationsCommand;
import dev.lintel.server.commands.LimitsCommand;
import dev.lintel.server.commands.OperatorCommand;
import dev.lintel.server.commands.RehearseCommand;
import dev.lintel.server.commands.ServeCommand;
import dev.lintel.server.commands.SuppliersCommand;
import dev.lintel.server.commands.UsageCommand;
import dev.lintel.server.commands.VersionCommand;
import dev.lintel.server.imports.ImportCommand;
import dev.lintel.server.running.ProductVersion;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The program: one line here for every command. */
public final class Main {

  private Main() {}

  /** Runs the command that the arguments name and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    CommandSpec main = CommandSpec.create().name("lintel").mixinStandardHelpOptions(true);
    main.usageMessage().description("The server that carries an organisation's doors.");
    main.version(ProductVersion.text());
    main.addSubcommand("serve", ServeCommand.describe());
    main.addSubcommand("import", ImportCommand.describe());
    main.addSubcommand("rehearse", RehearseCommand.describe());
    main.addSubcommand("limits", LimitsCommand.describe());
    main.addSubcommand("deprecations", DeprecationsCommand.describe());
    main.addSubcommand("usage", UsageCommand.describe());
    main.addSubcommand("approvals", ApprovalsCommand.describe());
    main.addSubcommand("suppliers", SuppliersCommand.describe());
    main.addSubcommand("account", AccountCommand.describe());
    main.addSubcommand("certificate", CertificateCommand.describe());
    main.addSubcommand("operator", OperatorCommand.describe());
    main.addSubcommand("version", VersionCommand.describe());
    return new CommandLine(main)
        .setExecutionStrategy(new CommandLine.RunLast())
        .setExecutionExceptionHandler(new FailureReport())
        .setUsageHelpAutoWidth(true);
  }
}
