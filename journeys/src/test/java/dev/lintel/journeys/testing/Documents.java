package dev.lintel.journeys.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Markdown files of the checkout, and what they refer to. */
public final class Documents {

  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern SCHEME = Pattern.compile("^[a-z]+:.*|^#.*");
  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern PATH = Pattern.compile("[\\w.-]+(/[\\w.-]+)+/?|[A-Z]+\\.md");
  private static final Pattern COMMAND =
      Pattern.compile("\\./lintel +([a-z]+[^`\\n|;&#>]*)", Pattern.MULTILINE);
  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git", "data");

  private Documents() {}

  /** All of them, without what a build made, into which no step is taken: it changes meanwhile. */
  public static List<Document> below(Path root) {
    List<Document> documents = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes facts) {
              return NOT_OURS.contains(directory.getFileName().toString())
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
              if (file.toString().endsWith(".md")) {
                documents.add(Document.read(file));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return documents;
  }

  /** One file. */
  public record Document(Path path, String text) {

    static Document read(Path path) {
      try {
        return new Document(path, Files.readString(path));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Links to files that lead nowhere; one from the root leads to a page of the portal. */
    public List<String> brokenLinks() {
      return all(LINK, text)
          .filter(link -> !SCHEME.matcher(link).matches())
          .filter(link -> !link.startsWith("/"))
          .map(link -> link.replaceFirst("#.*", ""))
          .filter(link -> !Files.exists(path.resolveSibling(link)))
          .map(link -> path + ": " + link)
          .toList();
    }

    /** What stands in code font and looks like a path of the repository. */
    public List<String> paths() {
      return all(CODE, text).filter(code -> PATH.matcher(code).matches()).distinct().toList();
    }

    /** The command lines that call the launcher. */
    public List<Command> commands() {
      return all(COMMAND, text).map(Command::of).toList();
    }
  }

  /** The words of a command line behind {@code ./lintel}. */
  public record Command(List<String> words) {
    private static final Set<String> HAVE_SUBCOMMANDS = Set.of("account", "certificate", "limits");

    static Command of(String text) {
      return new Command(List.of(text.strip().split("\\s+")));
    }

    public String verb() {
      return words.getFirst();
    }

    /** What asks for help about it. */
    public List<String> help() {
      List<String> asked = new ArrayList<>(List.of(verb()));
      if (HAVE_SUBCOMMANDS.contains(verb())
          && words.size() > 1
          && WORD.matcher(words.get(1)).matches()) {
        asked.add(words.get(1));
      }
      asked.add("--help");
      return asked;
    }

    /** The options, without their values. */
    public List<String> options() {
      return words.stream()
          .filter(word -> word.matches("--[a-z][a-z-]*(=.*)?"))
          .map(word -> word.replaceFirst("=.*", ""))
          .toList();
    }

    @Override
    public String toString() {
      return "./lintel " + String.join(" ", words);
    }
  }

  private static Stream<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult result) -> result.group(1));
  }
}
