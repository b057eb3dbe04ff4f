package dev.lintel.care.authorization;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All roles that a connector gives to a user.
 *
 * @param source tells apart what one connector assigns for several reasons
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserDuties(
    @Nullable String userUuid, @Nullable String source, @Nullable List<UserDuty> duties)
    implements GrantSet {

  @Override
  public UserDuties of(String user) {
    return new UserDuties(user, source, duties);
  }

  @Override
  public List<String> replaced() {
    return Grants.ROLES;
  }
}
