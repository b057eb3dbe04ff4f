package dev.lintel.care.clients;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.people.PersonNames;
import dev.lintel.care.register.Copy;
import dev.lintel.care.register.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or an organisation, to turn to about a client.
 *
 * @param clientContactRelationType what the id beside it names
 * @param personalRelationType what the id beside it names
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClientContactRelation(
    @Nullable Instant updatedAt,
    @Nullable Instant createdAt,
    @Nullable String createdBy,
    @Nullable Long id,
    @Nullable String firstName,
    @Nullable String name,
    @Nullable String identificationNo,
    @Nullable String preferredNameType,
    @Nullable String lastName,
    @Nullable String birthName,
    @Nullable String partnerName,
    @Nullable String initials,
    @Nullable String prefix,
    @Nullable String birthNamePrefix,
    @Nullable String partnerNamePrefix,
    @Nullable String gender,
    @Nullable Long clientObjectId,
    @Nullable ClientContactRelationType clientContactRelationType,
    @Nullable Long clientContactRelationTypeObjectId,
    @Nullable ClientContactRelationType personalRelationType,
    @Nullable Long personalRelationTypeObjectId,
    @Nullable String organization,
    @Nullable Boolean inCaseOfEmergency,
    @Nullable String comments) {
  public static final String BY_CLIENT = "clientObjectId";

  private static final String TYPE = "clientContactRelationTypeObjectId";
  private static final String PERSONAL = "personalRelationTypeObjectId";

  public static final Kind<ClientContactRelation> KIND =
      Kind.of("client_contact_relation", ClientContactRelation.class)
          .refersTo(BY_CLIENT, () -> Client.KIND, ClientContactRelation::clientObjectId)
          .refersTo(
              TYPE,
              () -> ClientContactRelationType.KIND,
              ClientContactRelation::clientContactRelationTypeObjectId)
          .refersTo(
              PERSONAL,
              () -> ClientContactRelationType.PERSONAL,
              ClientContactRelation::personalRelationTypeObjectId)
          .requires(BY_CLIENT, ClientContactRelation::clientObjectId)
          .copying(
              "clientContactRelationType", () -> ClientContactRelationType.KIND, TYPE, Copy.WHOLE)
          .copying(
              "personalRelationType",
              () -> ClientContactRelationType.PERSONAL,
              PERSONAL,
              Copy.WHOLE)
          .fillingIn("createdBy")
          .deriving(PersonNames::derive)
          .fillingIn(PersonNames.derived())
          .judgedBy(ClientContactRelationRules::judge);
}
