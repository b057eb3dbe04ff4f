package dev.lintel.properties.access.sessions;

import java.util.Locale;

/** Whose pages a session opens; one of the one kind never opens pages of the other. */
public enum SessionKind {
  PARTNER,
  OPERATOR;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
