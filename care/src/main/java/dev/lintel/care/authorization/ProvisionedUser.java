package dev.lintel.care.authorization;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link UserDuties} in their earlier shape. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProvisionedUser(
    @Nullable String userUuid,
    @Nullable String source,
    @Nullable List<Duty> duties,
    @Nullable List<Duty> defaultScopedDuties,
    @Nullable List<Duty> roleScopedDuties)
    implements GrantSet {

  @Override
  public ProvisionedUser of(String user) {
    return new ProvisionedUser(user, source, duties, defaultScopedDuties, roleScopedDuties);
  }

  @Override
  public List<String> replaced() {
    return Grants.ROLES;
  }
}
