package dev.lintel.ons.administration;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.addresses.Addressed;
import dev.lintel.care.clients.Client;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a search tells of a client.
 *
 * @param preferredNameType in words, such as partnerName
 * @param preferredName never set, as it is no longer registered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClientSearchResult(
    @Nullable Long id,
    @Nullable String identificationNo,
    @Nullable String name,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String givenName,
    @Nullable String gender,
    @Nullable String pronouns,
    @Nullable String preferredName,
    @Nullable LocalDate dateOfBirth,
    @Nullable Boolean secretClient,
    @Nullable String addressString,
    @Nullable String birthName,
    @Nullable String partnerName,
    @Nullable String birthNamePrefix,
    @Nullable String partnerNamePrefix,
    @Nullable String initials,
    @Nullable String preferredNameType,
    ClientSearchResultGroup group) {
  private static final Map<String, String> NAME_TYPES =
      Map.of(
          "0", "birthName",
          "1", "partnerName",
          "2", "birthNamePartnerName",
          "3", "partnerNameBirthName");

  static ClientSearchResult of(
      Client client, Optional<? extends Addressed> address, ClientSearchResultGroup group) {
    return new ClientSearchResult(
        client.id(),
        client.identificationNo(),
        client.name(),
        client.firstName(),
        client.lastName(),
        client.givenName(),
        client.gender(),
        client.pronounsType() == null ? null : client.pronounsType().words(),
        null,
        client.dateOfBirth(),
        client.secretClient(),
        address.map(ClientSearchResult::inOneLine).orElse(null),
        client.birthName(),
        client.partnerName(),
        client.birthNamePrefix(),
        client.partnerNamePrefix(),
        client.initials(),
        NAME_TYPES.get(Objects.requireNonNullElse(client.preferredNameType(), "0")),
        group);
  }

  /** "Parallelweg 2, 7141 DC, Groenlo" */
  private static String inOneLine(Addressed address) {
    String house =
        Stream.of(address.street(), address.homeNumber(), address.homeNumberExtension())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(" "));
    return Stream.of(house, address.zipcode(), address.city())
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
