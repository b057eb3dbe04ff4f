package dev.lintel.care.people;

import dev.lintel.care.register.Objection;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must hold for everybody, employee or client. */
public final class PersonRules {
  private static final Set<String> NAME_TYPES = Set.of("0", "1", "2", "3");
  private static final Set<String> GENDERS = Set.of("M", "F");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");
  private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1850, 1, 1);

  private final Consumer<Objection> objections;

  public PersonRules(Consumer<Objection> objections) {
    this.objections = objections;
  }

  public PersonRules names(@Nullable String birthName, @Nullable String preferredNameType) {
    if (birthName == null || birthName.isBlank()) {
      objections.accept(Objection.missing("birthName"));
    }
    return preference(preferredNameType);
  }

  public PersonRules preference(@Nullable String preferredNameType) {
    return among("preferredNameType", preferredNameType, NAME_TYPES, "0, 1, 2 or 3");
  }

  public PersonRules gender(@Nullable String gender) {
    return among("gender", gender, GENDERS, "M or F");
  }

  public PersonRules birth(@Nullable LocalDate day) {
    if (day != null && day.isBefore(EARLIEST_BIRTH)) {
      objections.accept(Objection.to("dateOfBirth", day, "must not be before " + EARLIEST_BIRTH));
    }
    return this;
  }

  public PersonRules email(String field, @Nullable String address) {
    if (address != null && !address.isBlank() && !EMAIL.matcher(address).matches()) {
      objections.accept(
          Objection.to(field, address, "must be an address such as name@example.org"));
    }
    return this;
  }

  private PersonRules among(
      String field, @Nullable String value, Set<String> choices, String named) {
    if (value != null && !choices.contains(value)) {
      objections.accept(Objection.to(field, value, "must be " + named));
    }
    return this;
  }
}
