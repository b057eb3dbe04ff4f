package dev.lintel.care.clients;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.people.PersonNames;
import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is cared for. All fields may be absent; names follow from each other as an
 * employee's do.
 *
 * @param identificationNo the number that people know; no two clients share it
 * @param careAllocations all periods of care, by id; they are changed as a resource of their own
 * @param skn the number of the criminal justice chain, at most 15 digits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Client(
    @Nullable Long id,
    @Nullable String firstName,
    @Nullable String name,
    @Nullable String identificationNo,
    @Nullable LocalDate dateOfBirth,
    @Nullable String preferredNameType,
    @Nullable String lastName,
    @Nullable String birthName,
    @Nullable String partnerName,
    @Nullable String initials,
    @Nullable String prefix,
    @Nullable String birthNamePrefix,
    @Nullable String partnerNamePrefix,
    @Nullable String gender,
    @Nullable String emailAddress,
    @Nullable String mobilePhone,
    @Nullable String freeField1,
    @Nullable String freeField2,
    @Nullable String freeField3,
    @Nullable String freeField4,
    @Nullable Instant updatedAt,
    @Nullable Instant createdAt,
    @Nullable String givenName,
    @Nullable Integer civilStatus,
    @Nullable Instant civilStatusDate,
    @Nullable Instant deathDate,
    @Nullable String hometown,
    @Nullable String nationality,
    @Nullable String language,
    @Nullable String religion,
    @Nullable List<CareAllocation> careAllocations,
    @Nullable Boolean secretClient,
    @Nullable UUID uuid,
    @Nullable String levelOfEducation,
    @Nullable String livingSituation,
    @Nullable String skn,
    @Nullable PronounsType pronounsType,
    @Nullable GenderIdentityType genderIdentityType) {
  public static final String BY_UUID = "uuid";
  public static final String BY_NUMBER = "identificationNo";
  public static final String BY_SKN = "skn";

  public static final Kind<Client> KIND =
      Kind.of("client", Client.class)
          .uniqueBy(BY_UUID, Client::uuid)
          .uniqueBy(BY_NUMBER, Client::identificationNo)
          .foundBy(BY_SKN, Client::skn)
          .searchedBy(Client::words)
          .fillingIn("careAllocations")
          .deriving(PersonNames::derive)
          .fillingIn(PersonNames.derived())
          .judgedBy(ClientRules::judge);

  /** The words by which a search finds the client. */
  public List<String> words() {
    return Words.of(identificationNo, firstName, givenName, birthName, partnerName);
  }

  /** The care of the client on some days, in the past and in the future. */
  public CarePeriods care() {
    return new CarePeriods(careAllocations == null ? List.of() : careAllocations);
  }
}
