package dev.lintel.server.imports;

import dev.lintel.delivery.kinds.RowKind;
import dev.lintel.server.options.OptionsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * What the command line of an import says.
 *
 * @param files names of files; {@code -} for standard input
 * @param kind what the rows are; empty when they are to tell
 * @param rejects where wrong rows are told; empty for a file beside each
 */
record ImportArguments(
    List<String> files, Optional<RowKind> kind, Optional<Path> rejects, boolean restart) {

  static final String KIND = "--kind";
  static final String REJECTS = "--rejects";
  static final String RESTART = "--restart";

  /** The name of standard input. */
  static final String STANDARD_INPUT = "-";

  /**
   * Judges the arguments.
   *
   * @throws OptionsException that tells every fault
   */
  static ImportArguments read(ParseResult given) {
    List<String> files = List.of(given.matchedPositionalValue(0, new String[0]));
    Optional<String> kind = Optional.ofNullable(given.matchedOptionValue(KIND, null));
    Optional<String> rejects = Optional.ofNullable(given.matchedOptionValue(REJECTS, null));
    complain(files, kind, rejects);
    return new ImportArguments(
        files,
        kind.flatMap(ImportedKinds.ALL::named),
        rejects.map(Path::of),
        given.hasMatchedOption(RESTART));
  }

  private static void complain(
      List<String> files, Optional<String> kind, Optional<String> rejects) {
    List<String> faults = new ArrayList<>();
    files.stream()
        .filter(file -> !file.equals(STANDARD_INPUT) && !Files.isReadable(Path.of(file)))
        .forEach(file -> faults.add(file + ": there is no such file, or it may not be read."));
    files.stream()
        .filter(file -> Files.isDirectory(Path.of(file)))
        .forEach(file -> faults.add(file + ": this is a directory. Name the files in it."));
    kind.filter(title -> ImportedKinds.ALL.named(title).isEmpty())
        .ifPresent(title ->
            faults.add(
                "%s \"%s\": give one of %s."
                    .formatted(KIND, title, String.join(", ", ImportedKinds.ALL.titles()))));
    if (rejects.isPresent() && files.size() > 1) {
      faults.add(REJECTS + " goes with one FILE. Leave it out, or import one by one.");
    }
    if (!faults.isEmpty()) {
      throw new OptionsException(faults);
    }
  }
}
