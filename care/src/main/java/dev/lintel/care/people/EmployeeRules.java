package dev.lintel.care.people;

import dev.lintel.care.register.Objection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What must hold for an employee alone. */
final class EmployeeRules {
  private final Consumer<Objection> objections;

  EmployeeRules(Consumer<Objection> objections) {
    this.objections = objections;
  }

  /**
   * Automatic numbering is off: "400 validation, or missing number when automatic numbering is
   * off".
   */
  EmployeeRules number(@Nullable String identificationNo) {
    if (identificationNo == null || identificationNo.isBlank()) {
      objections.accept(Objection.missing("identificationNo"));
    }
    return this;
  }

  EmployeeRules type(@Nullable Integer type) {
    if (type != null && type != 0 && type != 1) {
      objections.accept(Objection.to("type", type, "must be 0 (regular) or 1 (external)"));
    }
    return this;
  }
}
