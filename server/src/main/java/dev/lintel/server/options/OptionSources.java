package dev.lintel.server.options;

import java.util.Map;

/**
 * What was given where, not yet judged.
 *
 * @param flags values of the command line by the option's key
 * @param variables the process's environment
 * @param file the entries of the configuration file
 * @param fileName how messages name that file
 */
public record OptionSources(
    Map<String, String> flags,
    Map<String, String> variables,
    Map<String, String> file,
    String fileName) {

  /** A value with the words that tell where it came from. */
  record Given(String text, String origin) {}

  /** The value that holds: flag before variable before file before default. */
  Given valueOf(Option option) {
    String flag = flags.get(option.key());
    if (flag != null) {
      return new Given(flag, option.flag() + " on the command line");
    }
    String variable = variables.getOrDefault(option.variable(), "");
    if (!variable.isBlank()) {
      return new Given(variable.strip(), option.variable() + " in the environment");
    }
    String entry = file.get(option.key());
    if (entry != null) {
      return new Given(entry.strip(), option.key() + " in " + fileName);
    }
    return new Given(option.standard(), option.key() + " by default");
  }
}
