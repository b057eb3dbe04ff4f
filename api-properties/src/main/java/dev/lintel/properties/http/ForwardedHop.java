package dev.lintel.properties.http;

import dev.lintel.properties.exchange.Headers;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What one proxy tells of the connection that it took: who was at the other end, and under which
 * scheme and host it was asked.
 */
record ForwardedHop(Optional<InetAddress> from, Optional<String> scheme, Optional<String> host) {
  /** A pair of {@code Forwarded}, whose value may be quoted. */
  private static final Pattern PAIR =
      Pattern.compile("\\s*(\\w+)=(?:\"([^\"\\\\]*)\"|([^\\s\";,]*))\\s*");

  /**
   * All hops, that of the nearest proxy last. The headers that nearly all proxies write
   * (X-Forwarded-For, -Proto, -Host) win over the standard one (Forwarded, RFC 7239), because a
   * proxy that writes the former passes the latter on as the caller sent it.
   */
  static List<ForwardedHop> of(Headers headers) {
    List<String> from = values(headers, "X-Forwarded-For");
    List<String> schemes = values(headers, "X-Forwarded-Proto");
    List<String> hosts = values(headers, "X-Forwarded-Host");
    if (from.isEmpty() && schemes.isEmpty() && hosts.isEmpty()) {
      return values(headers, "Forwarded").stream().map(ForwardedHop::standard).toList();
    }
    var hops = new ArrayList<ForwardedHop>();
    for (int back = Math.max(1, from.size()); back > 0; back--) {
      hops.add(
          new ForwardedHop(
              fromEnd(from, back).flatMap(ForwardedHop::address),
              fromEnd(schemes, back).filter(ForwardedHop::isScheme),
              fromEnd(hosts, back)));
    }
    return hops;
  }

  private static ForwardedHop standard(String element) {
    UnaryOperator<String> find =
        name ->
            PAIR.matcher(element)
                .results()
                .filter(pair -> pair.group(1).equalsIgnoreCase(name))
                .map(ForwardedHop::value)
                .findFirst()
                .orElse("");
    return new ForwardedHop(
        address(find.apply("for")),
        Optional.of(find.apply("proto")).filter(ForwardedHop::isScheme),
        Optional.of(find.apply("host")).filter(host -> !host.isEmpty()));
  }

  private static String value(MatchResult pair) {
    return Optional.ofNullable(pair.group(2)).orElseGet(() -> pair.group(3));
  }

  /** The value at a place counted from the end; proxies that wrote only one mean all hops. */
  private static Optional<String> fromEnd(List<String> values, int back) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(values.get(Math.max(0, values.size() - back)));
  }

  private static List<String> values(Headers headers, String name) {
    return headers.joined(name).stream()
        .flatMap(text -> Pattern.compile(",").splitAsStream(text))
        .map(String::strip)
        .toList();
  }

  /** An address, perhaps with a port: 192.0.2.1, 192.0.2.1:80, [2001:db8::1]:80, 2001:db8::1. */
  private static Optional<InetAddress> address(String text) {
    String bare =
        text.replaceFirst("^\\[(.*)](:\\d+)?$", "$1").replaceFirst("^([\\d.]+):\\d+$", "$1");
    try {
      return Optional.of(InetAddress.ofLiteral(bare));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isScheme(String text) {
    return text.equals("http") || text.equals("https");
  }
}
