package dev.lintel.care.clients;

import dev.lintel.care.people.PersonRules;
import dev.lintel.care.register.Choices;
import dev.lintel.care.register.Objection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must hold for a client alone. */
final class ClientRules {
  private static final Choices CIVIL_STATUS =
      Choices.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
  private static final Choices EDUCATION =
      Choices.of(
          "10", "20", "30", "31", "32", "33", "40", "41", "42", "43", "50", "51", "52", "53", "60",
          "70", "99");
  private static final Choices LIVING =
      Choices.of("10", "20", "30", "40", "70", "80", "90", "97", "99");
  private static final Pattern SKN = Pattern.compile("\\d{1,15}");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private ClientRules() {}

  static void judge(Client client, Consumer<Objection> objections) {
    new PersonRules(objections)
        .names(client.birthName(), client.preferredNameType())
        .gender(client.gender())
        .birth(client.dateOfBirth())
        .email("emailAddress", client.emailAddress());
    CIVIL_STATUS.judge("civilStatus", client.civilStatus(), objections);
    EDUCATION.judge("levelOfEducation", client.levelOfEducation(), objections);
    LIVING.judge("livingSituation", client.livingSituation(), objections);
    known("nationality", client.nationality(), COUNTRIES, "ISO 3166 such as NL", objections);
    known("language", lower(client.language()), LANGUAGES, "ISO 639-1 such as nl", objections);
    if (client.skn() != null && !SKN.matcher(client.skn()).matches()) {
      objections.accept(Objection.to("skn", client.skn(), "must be 1 to 15 digits"));
    }
  }

  /** The vendor's examples write languages in capitals, and the standard does not. */
  private static @Nullable String lower(@Nullable String text) {
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }

  private static void known(
      String field,
      @Nullable String value,
      Set<String> values,
      String standard,
      Consumer<Objection> objections) {
    if (value != null && !values.contains(value)) {
      objections.accept(Objection.to(field, value, "must be a code of " + standard));
    }
  }
}
