package dev.lintel.properties.access.certificates;

import java.util.List;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** Reads distinguished names (RFC 4514). */
final class Subject {
  private static final int LONGEST_SHOWN = 200;

  private Subject() {}

  /** The common name; where there are several, there is none. */
  static Optional<String> commonName(X500Principal subject) {
    List<String> names = attributes(subject, "CN");
    return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
  }

  /** All values of an attribute, such as OU. */
  static List<String> attributes(X500Principal subject, String type) {
    try {
      return new LdapName(subject.getName())
          .getRdns().stream()
              .filter(part -> part.getType().equalsIgnoreCase(type))
              .map(Rdn::getValue)
              .filter(String.class::isInstance)
              .map(String.class::cast)
              .toList();
    } catch (InvalidNameException e) {
      return List.of();
    }
  }

  /** A name that somebody else chose, fit to be shown: short, and printable ASCII alone. */
  static String shown(X500Principal subject) {
    String text = subject.getName().replaceAll("[^ -~]", "?");
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "...";
  }
}
