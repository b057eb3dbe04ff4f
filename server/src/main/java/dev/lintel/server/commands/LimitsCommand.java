package dev.lintel.server.commands;

import dev.lintel.properties.limits.KnownEndpoints;
import dev.lintel.properties.limits.LimitPolicies;
import dev.lintel.properties.limits.LimitPolicies.Listed;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.limits.Quota;
import dev.lintel.server.options.Option;
import dev.lintel.server.options.ServerOptions;
import dev.lintel.server.storage.StoredData;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
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
            text(
                "--quota",
                "QUOTA",
                "requests in a window, such as 1000/1m; their time, such as 10000s/1d; or how many"
                    + " at once, such as '4 parallel'"))
        .addOption(text("--mode", "off|observe|enforce", "what the policy does"))
        .addOption(text("--api", "NAME", "of a new policy: the API that it counts"))
        .addOption(
            text("--endpoint", "OPERATION", "of a new policy: one operation; else all together"));
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
    String id = arguments.matchedPositionalValue(0, "");
    Optional<Quota> quota = given(arguments, "--quota").map(Quota::parse);
    Optional<LimitPolicy.Mode> mode = given(arguments, "--mode").map(LimitPolicy.Mode::parse);
    return StoredData.use(
        options,
        database -> {
          var policies = new LimitPolicies(database);
          Optional<String> api = given(arguments, "--api");
          if (api.isPresent()) {
            requireKnown(api.get(), policies);
            given(arguments, "--endpoint")
                .ifPresent(endpoint -> new KnownEndpoints(database).check(api.get(), endpoint));
            policies.set(made(id, quota, mode, arguments));
          } else {
            policies.change(id, quota, mode);
          }
          print(policies.list(), screen);
        });
  }

  /** Every API that is served has a policy from its first start on. */
  private static void requireKnown(String api, LimitPolicies policies) {
    Set<String> known = new TreeSet<>();
    policies.all().forEach(policy -> known.add(policy.api()));
    if (!known.isEmpty() && !known.contains(api)) {
      throw new IllegalArgumentException(
          "There is no API '%s'; there are: %s".formatted(api, String.join(", ", known)));
    }
  }

  private static LimitPolicy made(
      String id, Optional<Quota> quota, Optional<LimitPolicy.Mode> mode, ParseResult arguments) {
    Quota allowed =
        quota.orElseThrow(() ->
            new IllegalArgumentException(
                "A new policy needs --quota, such as 1000/1m or '4 parallel'."));
    LimitPolicy.Mode acting = mode.orElse(LimitPolicy.Mode.ENFORCE);
    String api = given(arguments, "--api").orElseThrow();
    return given(arguments, "--endpoint")
        .map(endpoint -> LimitPolicy.perEndpoint(id, api, endpoint, allowed, acting))
        .orElseGet(() -> LimitPolicy.perClient(id, api, allowed, acting));
  }

  private static void print(List<Listed> policies, PrintWriter screen) {
    String row = "%-24s %-10s %-28s %-12s %-8s %9s %14s%n";
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

  private static OptionSpec text(String flag, String form, String meaning) {
    return OptionSpec.builder(flag)
        .paramLabel(form)
        .type(String.class)
        .description(meaning)
        .build();
  }

  private static PositionalParamSpec policy() {
    return PositionalParamSpec.builder()
        .paramLabel("POLICY")
        .arity("1")
        .type(String.class)
        .description("the policy's id, as list shows it")
        .build();
  }
}
