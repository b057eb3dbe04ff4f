package dev.lintel.server.commands;

import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.access.NewSecret;
import dev.lintel.properties.store.Database;
import dev.lintel.server.operating.AccountWork;
import dev.lintel.server.operating.AccountWork.Rotation;
import dev.lintel.server.options.Option;
import dev.lintel.server.storage.StoredData;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code lintel account}: the accounts of all APIs, also while servers run; a change holds in every
 * one of them within a second.
 */
public final class AccountCommand {
  private static final Set<Option> WHERE = EnumSet.of(Option.DATA, Option.DATABASE);
  private static final InstantSource CLOCK = InstantSource.system();

  private AccountCommand() {}

  /** Work on the accounts; a name is the first argument, others follow. */
  private interface Work {
    void run(Accounts accounts, String name, ParseResult arguments, AccountReport report);
  }

  public static CommandSpec describe() {
    CommandSpec account = CommandSpec.create().name("account").mixinStandardHelpOptions(true);
    account.usageMessage().description("Creates, shows and changes the accounts of partners.");
    account.addSubcommand("create", create());
    account.addSubcommand("list", list());
    account.addSubcommand(
        "show",
        one("show", "Shows an account.", (accounts, name, _, to) -> show(accounts, name, to)));
    account.addSubcommand("rotate", rotate());
    account.addSubcommand(
        "disable",
        one(
            "disable",
            "Refuses an account.",
            (accounts, name, _, to) -> {
              accounts.disable(name, true);
              show(accounts, name, to);
            }));
    account.addSubcommand(
        "enable",
        one(
            "enable",
            "Admits a disabled account again.",
            (accounts, name, _, to) -> {
              accounts.disable(name, false);
              show(accounts, name, to);
            }));
    account.addSubcommand(
        "subscribe",
        subscriptions("subscribe", "Lets an account use more.", AccountWork::subscribe));
    account.addSubcommand(
        "unsubscribe",
        subscriptions("unsubscribe", "Lets an account use less.", AccountWork::unsubscribe));
    account.addSubcommand("fields", FieldsCommand.describe());
    account.addSubcommand("delete", delete());
    account.addSubcommand("rotate-keys", SigningKeysCommand.describe());
    return account;
  }

  private static CommandSpec create() {
    return one("create", "Creates an account and shows its secret once.", AccountCommand::create)
        .addOption(Arguments.text("--subscribe", "LIST", "subscriptions, commas between"))
        .addOption(
            Arguments.text(
                "--acts-for", "TEXT", "whom it acts for, such as a participant's number"));
  }

  private static void create(
      Accounts accounts, String name, ParseResult arguments, AccountReport report) {
    NewSecret secret =
        work(accounts)
            .create(
                name,
                arguments.matchedOptionValue("--subscribe", ""),
                arguments.matchedOptionValue("--acts-for", ""));
    report.reveal(accounts.details(name), secret);
  }

  private static CommandSpec list() {
    return ConfiguredCommand.describe(
            "list",
            "Lists all accounts.",
            WHERE,
            (options, arguments, screen) ->
                StoredData.use(
                    options,
                    database ->
                        report(arguments, screen)
                            .list(new Accounts(database, new SecureRandom()).list())))
        .addOption(Arguments.json());
  }

  private static CommandSpec rotate() {
    return one(
            "rotate",
            "Makes a new secret and shows it once; the old one stays good until it is retired.",
            AccountCommand::rotate)
        .addOption(Arguments.flag("--retire-old", "makes none, but retires all except the newest"))
        .addOption(Arguments.flag("--at-once", "retires all others at once, as after a leak"));
  }

  private static void rotate(
      Accounts accounts, String name, ParseResult arguments, AccountReport report) {
    if (arguments.hasMatchedOption("--retire-old")) {
      accounts.secrets().retireOld(name);
      show(accounts, name, report);
      return;
    }
    boolean atOnce = arguments.hasMatchedOption("--at-once");
    NewSecret secret = work(accounts).rotate(name, atOnce ? Rotation.AT_ONCE : Rotation.BESIDE);
    report.reveal(accounts.details(name), secret);
  }

  /** A change of subscriptions. */
  private interface Change {
    void run(AccountWork accounts, String name, String subscriptions);
  }

  private static CommandSpec subscriptions(String command, String purpose, Change change) {
    return one(
            command,
            purpose,
            (accounts, name, arguments, report) -> {
              List<String> subscriptions = arguments.matchedPositionalValue(1, List.<String>of());
              change.run(work(accounts), name, String.join(",", subscriptions));
              show(accounts, name, report);
            })
        .addPositional(
            PositionalParamSpec.builder()
                .index("1..*")
                .paramLabel("SUBSCRIPTION")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("the subscriptions")
                .build());
  }

  private static CommandSpec delete() {
    return ConfiguredCommand.describe(
            "delete",
            "Removes an account and what is known of its usage for good.",
            WHERE,
            (options, arguments, screen) ->
                StoredData.use(
                    options, database -> delete(database, arguments, report(arguments, screen))))
        .addPositional(account())
        .addOption(Arguments.json());
  }

  private static void delete(Database database, ParseResult arguments, AccountReport report) {
    String name = arguments.matchedPositionalValue(0, "");
    AccountWork.delete(database, name);
    report.say("The account '%s' is gone.".formatted(name), Map.of("deleted", name));
  }

  private static void show(Accounts accounts, String name, AccountReport report) {
    report.show(accounts.details(name));
  }

  private static CommandSpec one(String command, String purpose, Work work) {
    return ConfiguredCommand.describe(
            command,
            purpose,
            WHERE,
            (options, arguments, screen) ->
                StoredData.use(
                    options,
                    database ->
                        work.run(
                            new Accounts(database, new SecureRandom()),
                            arguments.matchedPositionalValue(0, ""),
                            arguments,
                            report(arguments, screen))))
        .addPositional(account())
        .addOption(Arguments.json());
  }

  private static AccountWork work(Accounts accounts) {
    return new AccountWork(accounts, CLOCK);
  }

  private static PositionalParamSpec account() {
    return Arguments.positional("ACCOUNT", "the account's name, which is its client id");
  }

  static AccountReport report(ParseResult arguments, PrintWriter screen) {
    return new AccountReport(screen, arguments.hasMatchedOption("--json"), CLOCK.instant());
  }
}
