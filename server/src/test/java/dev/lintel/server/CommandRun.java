package dev.lintel.server;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/** A command that was run within the test: its exit code, and all that it printed. */
record CommandRun(int code, String screen) {
  static CommandRun of(List<String> words) {
    var text = new StringWriter();
    var out = new PrintWriter(text, true);
    CommandLine main = Main.commandLine();
    everyCommand(main).forEach(each -> each.setOut(out).setErr(out));
    int code = main.execute(words.toArray(String[]::new));
    return new CommandRun(code, text.toString());
  }

  private static Stream<CommandLine> everyCommand(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream().flatMap(CommandRun::everyCommand));
  }
}
