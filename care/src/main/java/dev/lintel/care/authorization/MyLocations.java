package dev.lintel.care.authorization;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All locations with which a user has to do regularly. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MyLocations(@Nullable List<Long> locationIds) implements GrantSet {

  @Override
  public MyLocations of(String user) {
    return this;
  }

  @Override
  public List<String> replaced() {
    return Grants.LOCATIONS;
  }
}
