package dev.lintel.server.options;

import java.net.InetSocketAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a door listens; port 0 means any free one. An IPv6 address is written in brackets. */
public record HostPort(String host, int port) {

  private static final Pattern FORM =
      Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^:\\[\\]\\s]+):(\\d{1,5})");
  private static final int LAST_PORT = 65_535;

  static HostPort parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches() || Integer.parseInt(matcher.group(2)) > LAST_PORT) {
      throw new IllegalArgumentException(
          "Give HOST:PORT, such as 127.0.0.1:8080 or [::1]:8080; port 0 picks a free one.");
    }
    return new HostPort(matcher.group(1), Integer.parseInt(matcher.group(2)));
  }

  /** The same as an address to bind. */
  public InetSocketAddress toSocketAddress() {
    return new InetSocketAddress(host.replaceAll("[\\[\\]]", ""), port);
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
