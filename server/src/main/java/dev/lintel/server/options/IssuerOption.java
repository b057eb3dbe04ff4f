package dev.lintel.server.options;

import dev.lintel.properties.access.tokens.Audiences;
import dev.lintel.properties.access.tokens.ExternalIssuer;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An issuer elsewhere, as the option {@code issuer} writes it: {@code
 * url=…;keys=…;audience=…;account=…}.
 *
 * @param url what its tokens name as their issuer
 * @param keys where its JWK set is
 * @param audience what its tokens for us name as their audience
 * @param account the claim that names the account
 */
public record IssuerOption(String url, URI keys, String audience, String account) {
  private static final String FORM =
      "Write url=URL;keys=URL;audience=TEXT;account=CLAIM for each issuer, commas between issuers;"
          + " account may be left out and is then sub.";
  private static final Set<String> KNOWN = Set.of("url", "keys", "audience", "account");

  static List<IssuerOption> list(String text) {
    return Arrays.stream(text.split(","))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(IssuerOption::parse)
        .toList();
  }

  /** A token counts for the API that its audience names, or for all where it names none of ours. */
  public ExternalIssuer resolved(Audiences audiences) {
    Set<String> named = audiences.apisOf(Set.of(audience));
    Set<String> apis = named.isEmpty() ? Set.copyOf(audiences.names().values()) : named;
    return new ExternalIssuer(url, keys, audience, account, apis);
  }

  private static IssuerOption parse(String text) {
    Map<String, String> parts = new HashMap<>();
    for (String part : text.split(";")) {
      int equals = part.indexOf('=');
      String name = equals < 0 ? "" : part.substring(0, equals).strip();
      if (!KNOWN.contains(name) || parts.put(name, part.substring(equals + 1).strip()) != null) {
        throw new IllegalArgumentException(FORM);
      }
    }
    return of(parts);
  }

  private static IssuerOption of(Map<String, String> parts) {
    if (!parts.keySet().containsAll(Set.of("url", "keys", "audience"))) {
      throw new IllegalArgumentException(FORM);
    }
    var option =
        new IssuerOption(
            parts.get("url"),
            URI.create(parts.get("keys")),
            parts.get("audience"),
            parts.getOrDefault("account", "sub"));
    option.resolved(Audiences.of(Set.of(), Map.of()));
    return option;
  }
}
