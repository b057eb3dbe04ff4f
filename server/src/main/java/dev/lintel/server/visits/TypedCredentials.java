package dev.lintel.server.visits;

import dev.lintel.properties.access.Credentials;
import dev.lintel.properties.access.Password;
import dev.lintel.properties.negotiation.Form;
import java.text.Normalizer;
import java.util.Optional;

/** A name and a password as they were typed into a form. */
public final class TypedCredentials {
  private static final int LONGEST_NAME = 200;

  private TypedCredentials() {}

  /** Empty where one is missing, or too long to be right. */
  public static Optional<Credentials> of(Form form) {
    Optional<String> name = form.find("name").filter(text -> text.length() <= LONGEST_NAME);
    Optional<String> password = form.find("password");
    if (name.isEmpty() || password.isEmpty()) {
      return Optional.empty();
    }
    try {
      String composed = Normalizer.normalize(name.get().strip(), Normalizer.Form.NFC);
      return Optional.of(new Credentials(composed, Password.of(password.get())));
    } catch (IllegalArgumentException tooLong) {
      return Optional.empty();
    }
  }
}
