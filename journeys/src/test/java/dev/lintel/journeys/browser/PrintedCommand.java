package dev.lintel.journeys.browser;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command that stands on a page, {@code <pre class="command">}.
 *
 * @param page the path of the page
 * @param together commands of a page with the same word run in one shell, one after the other
 * @param statuses with which its requests may be answered; empty stands for those of success
 * @param words of which the last answer has one at least; empty where anything may be answered
 * @param text what is typed
 */
public record PrintedCommand(
    String page, String together, List<Integer> statuses, List<String> words, String text) {

  private static final Pattern BLOCK =
      Pattern.compile("<pre class=\"command\"([^>]*)><code>(.*?)</code></pre>", Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile("<h1>(.*?)</h1>");

  /** What is said where a failure is told by the fields that are wrong. */
  private static final Map<String, String> OF_FIELDS =
      Map.of("not-ready", "is not FINISHED yet", "exists-already", "exists already; change");

  private static final Pattern STATUS_CELL = Pattern.compile("<td>(\\d{3})</td>");

  /** Those of a page that call a server. */
  static List<PrintedCommand> on(Crawled page) {
    return BLOCK
        .matcher(page.body())
        .results()
        .filter(block -> block.group(2).contains("curl "))
        .map(block -> of(page, block))
        .toList();
  }

  private static PrintedCommand of(Crawled page, MatchResult block) {
    Optional<String> failure = attribute(block, "provokes");
    List<Integer> statuses =
        attribute(block, "answers")
            .filter(words -> !words.isEmpty())
            .map(PrintedCommand::numbers)
            .or(() -> failure.map(_ -> statusesTold(page)))
            .orElse(List.of());
    String together = attribute(block, "runs").or(() -> failure).orElse("");
    List<String> words = failure.map(code -> wordsOf(code, page)).orElse(List.of());
    return new PrintedCommand(page.path(), together, statuses, words, unescaped(block.group(2)));
  }

  /** APIs tell a failure by its code, by the code in OAuth's form, or by its title. */
  private static List<String> wordsOf(String code, Crawled page) {
    Matcher title = HEADING.matcher(page.body());
    if (!title.find()) {
      return List.of(code);
    }
    return List.of(
        code,
        code.replace('-', '_'),
        unescaped(title.group(1)),
        OF_FIELDS.getOrDefault(code, code));
  }

  /** The page of a failure says in a table with which status each API answers it. */
  private static List<Integer> statusesTold(Crawled page) {
    return STATUS_CELL
        .matcher(page.body())
        .results()
        .map(cell -> Integer.valueOf(cell.group(1)))
        .distinct()
        .toList();
  }

  private static List<Integer> numbers(String words) {
    return Arrays.stream(words.split(" ")).map(Integer::valueOf).toList();
  }

  private static Optional<String> attribute(MatchResult block, String name) {
    return Pattern.compile("data-" + name + "=\"([^\"]*)\"")
        .matcher(block.group(1))
        .results()
        .map(found -> found.group(1))
        .findFirst();
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /** Whether it does to a small server of its own what would disturb other callers. */
  boolean startsItsOwnServer() {
    return text.contains("./lintel serve ");
  }

  /** Whether what was answered names the failure that the page promises. */
  boolean isNamedIn(String output) {
    return words.isEmpty() || words.stream().anyMatch(output::contains);
  }

  /**
   * Whether an answer with this status, the last of the command, is the one that the page tells.
   */
  boolean allows(int status) {
    return statuses.isEmpty() ? status / 100 == 2 : statuses.contains(status);
  }
}
