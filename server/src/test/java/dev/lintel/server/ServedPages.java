package dev.lintel.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.server.options.OptionSources;
import dev.lintel.server.options.ServerOptions;
import dev.lintel.server.running.Server;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real server with its own data, and browsers that look at the pages people sign in to. */
final class ServedPages implements AutoCloseable {
  private final Server server;
  private final URI apis;
  private final URI management;

  private ServedPages(Server server, String screen) {
    this.server = server;
    apis = address(screen, "Lintel is ready: (http://\\S+)");
    management = address(screen, "operator +(http://\\S+)");
  }

  static ServedPages start(Path directory) {
    Map<String, String> given =
        new HashMap<>(
            Map.of(
                "data", directory.resolve("data").toString(),
                "items", "50",
                "care-employees", "20",
                "approval", "manual"));
    List.of("http", "https", "management").forEach(door -> given.put(door, "127.0.0.1:0"));
    var screen = new StringWriter();
    Server server =
        Server.start(
            ServerOptions.read(new OptionSources(given, Map.of(), Map.of(), "none")),
            new PrintWriter(screen),
            Clock.systemUTC());
    return new ServedPages(server, screen.toString());
  }

  /** At the operator's door, not signed in. */
  Browser stranger() {
    return new Browser(management);
  }

  /** At the operator's door, signed in. */
  Browser operator() {
    Browser browser = stranger();
    browser.open("/sign-in");
    assertThat(browser.follow("/sign-in", "name", "operator", "password", "operator"))
        .contains("Overview");
    return browser;
  }

  /** At the door of the APIs, not signed in. */
  Browser partner() {
    return new Browser(apis);
  }

  /** Where the APIs and the pages about them are. */
  URI apis() {
    return apis;
  }

  /** The status that an account gets for a page of items. */
  int items(String account, String secret) {
    String pair = account + ":" + secret;
    return partner()
        .status(
            "/api/v2/items?pageSize=1",
            "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }

  /** The part of a text that a pattern's first group finds. */
  static String found(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private static URI address(String screen, String pattern) {
    return URI.create(found(screen, pattern));
  }

  @Override
  public void close() {
    server.close();
  }
}
