package dev.lintel.properties.access.certificates;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the common name (CN) of a certificate must look like, as an API's environment asks.
 *
 * @param pattern matches the whole name
 * @param form the pattern in words for people, such as {@code connector-TE1002-name}
 */
public record CommonNameRule(Pattern pattern, String form) {
  /** As an X.509 name may be at most (RFC 5280, appendix A.1, ub-common-name). */
  static final int LONGEST = 64;

  public static CommonNameRule of(String pattern, String form) {
    return new CommonNameRule(Pattern.compile(pattern), form);
  }

  /** What is wrong with a name, for its owner. */
  public Optional<String> fault(String commonName) {
    boolean fits = commonName.length() <= LONGEST && pattern.matcher(commonName).matches();
    return fits
        ? Optional.empty()
        : Optional.of(
            "The common name (CN) must have the form %s, with at most %d characters."
                .formatted(form, LONGEST));
  }
}
