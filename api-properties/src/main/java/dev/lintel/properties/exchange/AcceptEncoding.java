package dev.lintel.properties.exchange;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which codings of an answer a request takes (RFC 9110, section 12.5.3): answers go out in gzip, or
 * as they are. What is not named is taken as it is, unless identity or everything else is excluded.
 */
public final class AcceptEncoding {
  private static final Pattern NO_WEIGHT = Pattern.compile("(?i)q=0(\\.0{0,3})?");

  private AcceptEncoding() {}

  /** Whether a header takes neither gzip nor an answer as it is. */
  public static boolean excludesAll(Optional<String> header) {
    return header.isPresent()
        && !takes(header.get(), "identity", true)
        && !takes(header.get(), "gzip", false);
  }

  /**
   * @param otherwise whether the coding is taken where neither it nor everything is named
   */
  private static boolean takes(String header, String coding, boolean otherwise) {
    Optional<Boolean> everything = Optional.empty();
    for (String element : header.split(",")) {
      String[] parts = element.split(";");
      boolean taken = parts.length < 2 || !NO_WEIGHT.matcher(parts[1].strip()).matches();
      String named = parts.length == 0 ? "" : parts[0].strip();
      if (named.equalsIgnoreCase(coding) || named.equalsIgnoreCase("x-" + coding)) {
        return taken;
      }
      everything = named.equals("*") ? Optional.of(taken) : everything;
    }
    return everything.orElse(otherwise);
  }
}
