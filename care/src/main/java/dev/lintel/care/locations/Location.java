package dev.lintel.care.locations;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.addresses.Address;
import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A location: the organisation itself, a building, a ward, a room. All but the first belong to
 * another one, and stay there.
 *
 * @param materializedPath the ids from the first location down to this one, such as 1.2
 * @param correspondenceName for letters, where the name does not fit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Location(
    @Nullable Long id,
    @Nullable Instant beginDate,
    @Nullable Instant endDate,
    @Nullable String identificationNo,
    @Nullable String name,
    @Nullable Long agbcodeId,
    @Nullable String materializedPath,
    @Nullable String wzaCode,
    @Nullable Boolean intramuralLocation,
    @Nullable String locationType,
    @Nullable Integer capacity,
    @Nullable String costCenter,
    @Nullable String roomType,
    @Nullable Long parentObjectId,
    @Nullable Integer icon,
    @Nullable Boolean medicineAllowed,
    @Nullable Boolean ggzAllowed,
    @Nullable Boolean waitingListAllowed,
    @Nullable String registeredLocationNumber,
    @Nullable String correspondenceName,
    @Nullable Boolean hideCorrespondenceName,
    @Nullable Long addressObjectId,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  public static final Kind<Location> KIND =
      Kind.of("location", Location.class)
          .refersTo("parentObjectId", () -> Location.KIND, Location::parentObjectId)
          .refersTo("agbcodeId", () -> AgbCode.KIND, Location::agbcodeId)
          .refersTo("addressObjectId", () -> Address.KIND, Location::addressObjectId)
          .searchedBy(location -> Words.of(location.name, location.identificationNo))
          .requires("name", Location::name)
          .copying("materializedPath", () -> Location.KIND, "parentObjectId", LocationPath::of)
          .deriving(LocationRules::derive)
          .judgedBy(LocationRules::judge);

  /** The path as ids; empty for an unfinished location. */
  public LocationPath path() {
    return LocationPath.parse(materializedPath);
  }
}
