package dev.lintel.care.clients;

import dev.lintel.care.register.Choices;
import dev.lintel.care.register.Objection;
import java.util.function.Consumer;

/** What must hold for an allocation of care. */
final class CareAllocationRules {
  private static final Choices DESTINATIONS =
      Choices.of(
          "NVT",
          "EIGEN_OMGEVING",
          "EIGEN_OMGEVING_DAGBEHANDELING",
          "INSTELLING_WLZ",
          "INSTELLING_NIET_WLZ");
  private static final Choices REASONS =
      Choices.of(
          "REJECTED",
          "CLASS_CHANGED",
          "REVOKE_MUT",
          "REVOKE_MAZ",
          "IN_CARE",
          "DISMISS",
          "DEATH",
          "TEMP_GONE",
          "REFUSED_BY_PROVIDER",
          "REFUSED_BY_CLIENT",
          "RESUME",
          "END_OF_CARE",
          "TRANSFER",
          "END_OF_CARE_CLOSE_FUNCTION",
          "END_OF_CARE_OPEN_FUNCTION",
          "TRANSFER_NO_MAZ",
          "REQUEST_CUSTOM_CARE_ORDER",
          "END_OF_CARE_AFTER_INTAKE",
          "DEATH_BY_SUICIDE");
  private static final Choices TEMPORARY =
      Choices.of(
          "NVT",
          "VAKANTIEVERLOF",
          "ZIEKENHUISOPNAME",
          "KORTE_VERBLIJFPLAATSING",
          "TIJDELIJK_THUIS",
          "PANDEMIE");

  private CareAllocationRules() {}

  static void judge(CareAllocation care, Consumer<Objection> objections) {
    care.period().judge("endDate", objections);
    DESTINATIONS.judge("destination", care.destination(), objections);
    REASONS.judge("reason", care.reason(), objections);
    TEMPORARY.judge("reasonTemporary", care.reasonTemporary(), objections);
    if ("TRANSFER".equals(care.reason())
        && "INSTELLING_WLZ".equals(care.destination())
        && care.careProviderId() == null) {
      objections.accept(Objection.missing("careProviderId"));
    }
  }
}
