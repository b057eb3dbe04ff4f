package dev.lintel.server.commands;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The sorts of arguments that commands take beside the server's options. */
final class Arguments {
  private static final String JSON = "--json";

  private Arguments() {}

  /** The first word behind the command, which must be there. */
  static PositionalParamSpec positional(String label, String meaning) {
    return positional(0, label, meaning);
  }

  /** A word that must be there, by its place from 0. */
  static PositionalParamSpec positional(int place, String label, String meaning) {
    return PositionalParamSpec.builder()
        .index(Integer.toString(place))
        .paramLabel(label)
        .arity("1")
        .required(true)
        .type(String.class)
        .description(meaning)
        .build();
  }

  static OptionSpec text(String name, String form, String meaning) {
    return OptionSpec.builder(name)
        .paramLabel(form)
        .type(String.class)
        .description(meaning)
        .build();
  }

  static OptionSpec flag(String name, String meaning) {
    return OptionSpec.builder(name).arity("0").type(boolean.class).description(meaning).build();
  }

  static OptionSpec json() {
    return flag(JSON, "prints JSON, for programs");
  }
}
