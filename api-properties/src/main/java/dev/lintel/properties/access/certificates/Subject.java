package dev.lintel.properties.access.certificates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** Reads distinguished names (RFC 4514). */
final class Subject {
  private static final int LONGEST_SHOWN = 200;

  /** Words for what names often have beyond RFC 2253, which would be shown as hexadecimal DER. */
  private static final Map<String, String> WORDS =
      Map.of(
          "1.2.840.113549.1.9.1", "EMAILADDRESS",
          "2.5.4.4", "SN",
          "2.5.4.5", "SERIALNUMBER",
          "2.5.4.12", "TITLE",
          "2.5.4.42", "GIVENNAME",
          "2.5.4.97", "ORGANIZATIONIDENTIFIER");

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
    String text = subject.getName(X500Principal.RFC2253, WORDS).replaceAll("[^ -~]", "?");
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "...";
  }
}
