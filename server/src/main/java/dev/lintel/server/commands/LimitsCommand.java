package dev.lintel.server.commands;

import dev.lintel.properties.limits.LimitPolicies;
import dev.lintel.properties.limits.LimitPolicies.Listed;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.server.operating.LimitWork;
import dev.lintel.server.options.Option;
import dev.lintel.server.options.ServerOptions;
import dev.lintel.server.storage.StoredData;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code lintel limits}: shows and changes the rate limits, also while servers run; a change holds
 * in every one of them within a second, and after a restart.
 */
public final class LimitsCommand {
  private static final Set<Option> WHERE = EnumSet.of(Option.DATA, Option.DATABASE);

  private LimitsCommand() {}

  public static CommandSpec describe() {
    CommandSpec limits = CommandSpec.create().name("limits").mixinStandardHelpOptions(true);
    limits.usageMessage().description("Shows and changes the rate limits of running servers.");
    limits.addSubcommand("list", list());
    limits.addSubcommand("set", set());
    limits.addSubcommand("reset", reset());
    limits.addSubcommand("remove", remove());
    return limits;
  }

  private static CommandSpec list() {
    return ConfiguredCommand.describe(
        "list",
        "Lists all policies, with what they refused, or would have refused in mode observe.",
        WHERE,
        (options, _, screen) ->
            StoredData.use(options, database -> print(new LimitPolicies(database).list(), screen)));
  }

  private static CommandSpec set() {
    CommandSpec spec =
        ConfiguredCommand.describe(
            "set",
            "Changes a policy, or adds one. What clients used in their present window is kept.",
            WHERE,
            LimitsCommand::set);
    return spec.addPositional(policy())
        .addOption(
            Arguments.text(
                "--quota",
                "QUOTA",
                "requests in a window, such as 1000/1m; their time, such as 10000s/1d; or how many"
                    + " at once, such as '4 parallel'"))
        .addOption(Arguments.text("--mode", "off|observe|enforce", "what the policy does"))
        .addOption(Arguments.text("--api", "NAME", "of a new policy: the API that it counts"))
        .addOption(
            Arguments.text(
                "--endpoint", "OPERATION", "of a new policy: one operation; else all together"));
  }

  private static CommandSpec reset() {
    return ConfiguredCommand.describe(
            "reset",
            "Forgets what all clients used under a policy.",
            WHERE,
            (options, arguments, screen) ->
                StoredData.use(
                    options,
                    database -> {
                      String id = arguments.matchedPositionalValue(0, "");
                      new LimitPolicies(database).reset(id);
                      screen.printf("Every client begins anew under '%s'.%n", id);
                    }))
        .addPositional(policy());
  }

  private static CommandSpec remove() {
    return ConfiguredCommand.describe(
            "remove",
            "Removes a policy; a default one comes back at the next start, so set its mode to off.",
            WHERE,
            (options, arguments, screen) ->
                StoredData.use(
                    options,
                    database -> {
                      var policies = new LimitPolicies(database);
                      policies.remove(arguments.matchedPositionalValue(0, ""));
                      print(policies.list(), screen);
                    }))
        .addPositional(policy());
  }

  private static int set(ServerOptions options, ParseResult arguments, PrintWriter screen) {
    var asked =
        new LimitWork.Asked(
            arguments.matchedPositionalValue(0, ""),
            given(arguments, "--quota"),
            given(arguments, "--mode"),
            given(arguments, "--api"),
            given(arguments, "--endpoint"));
    return StoredData.use(
        options,
        database -> {
          new LimitWork(database).set(asked);
          print(new LimitPolicies(database).list(), screen);
        });
  }

  private static void print(List<Listed> policies, PrintWriter screen) {
    String row = "%-24s %-18s %-28s %-12s %-8s %9s %14s%n";
    screen.printf(row, "POLICY", "API", "COUNTS", "QUOTA", "MODE", "REFUSED", "WOULD REFUSE");
    for (Listed listed : policies) {
      LimitPolicy policy = listed.policy();
      screen.printf(
          row,
          policy.id(),
          policy.api(),
          policy.scope(),
          policy.quota(),
          policy.mode().word(),
          listed.refused(),
          listed.wouldHaveRefused());
    }
    screen.flush();
  }

  private static Optional<String> given(ParseResult arguments, String flag) {
    return Optional.ofNullable(arguments.matchedOptionValue(flag, (String) null));
  }

  private static PositionalParamSpec policy() {
    return Arguments.positional("POLICY", "the policy's id, as list shows it");
  }
}
