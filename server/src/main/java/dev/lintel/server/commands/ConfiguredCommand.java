package dev.lintel.server.commands;

import dev.lintel.server.options.ConfigurationFile;
import dev.lintel.server.options.Option;
import dev.lintel.server.options.OptionSources;
import dev.lintel.server.options.ServerOptions;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** A command that takes the server's options from flags, environment and configuration file. */
public final class ConfiguredCommand implements Callable<Integer> {

  /** What the command does; its number is the exit code of the program. */
  public interface Action {
    int run(ServerOptions options, ParseResult arguments, PrintWriter screen) throws Exception;
  }

  private final CommandSpec spec;
  private final Action action;

  private ConfiguredCommand(Action action) {
    this.spec = CommandSpec.wrapWithoutInspection(this);
    this.action = action;
  }

  /** Describes a command with flags for the given options; all of them may stand in the file. */
  public static CommandSpec describe(
      String name, String purpose, Set<Option> flags, Action action) {
    CommandSpec spec = new ConfiguredCommand(action).spec;
    spec.name(name).mixinStandardHelpOptions(true).usageMessage().description(purpose);
    flags.forEach(option -> spec.addOption(flag(option)));
    return spec.addOption(
        OptionSpec.builder(ConfigurationFile.FLAG)
            .paramLabel("FILE")
            .type(String.class)
            .description(
                "properties file with options (%s; default %s if present)"
                    .formatted(ConfigurationFile.VARIABLE, ConfigurationFile.STANDARD))
            .build());
  }

  private static OptionSpec flag(Option option) {
    String standard = option.standard().isEmpty() ? "none" : option.standard();
    return OptionSpec.builder(option.flag())
        .paramLabel(option.form())
        .type(String.class)
        .description(
            "%s (%s, key %s; default %s)"
                .formatted(option.meaning(), option.variable(), option.key(), standard))
        .build();
  }

  @Override
  public Integer call() throws Exception {
    ParseResult arguments = spec.commandLine().getParseResult();
    ServerOptions options = ServerOptions.read(sources(arguments, System.getenv()));
    return action.run(options, arguments, spec.commandLine().getOut());
  }

  static OptionSources sources(ParseResult arguments, Map<String, String> variables) {
    String named =
        arguments.matchedOptionValue(
            ConfigurationFile.FLAG, variables.getOrDefault(ConfigurationFile.VARIABLE, ""));
    Optional<Path> asked = Optional.of(named).filter(name -> !name.isBlank()).map(Path::of);
    ConfigurationFile file = ConfigurationFile.read(asked, Path.of(""));
    return new OptionSources(flags(arguments), variables, file.entries(), file.name());
  }

  private static Map<String, String> flags(ParseResult arguments) {
    Map<String, String> given = new LinkedHashMap<>();
    Arrays.stream(Option.values())
        .filter(option -> arguments.hasMatchedOption(option.flag()))
        .forEach(
            option -> given.put(option.key(), arguments.matchedOptionValue(option.flag(), "")));
    return given;
  }
}
