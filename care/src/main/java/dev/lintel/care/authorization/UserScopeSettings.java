package dev.lintel.care.authorization;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.register.Documents;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The whole groups that a user may see. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserScopeSettings(@Nullable UserLegacyAuthScopingOptions legacyAuthScopingOptions)
    implements GrantSet {

  @Override
  public UserScopeSettings of(String user) {
    return this;
  }

  @Override
  public List<String> replaced() {
    return Grants.SETTINGS;
  }

  @Override
  public ObjectNode fields() {
    return legacyAuthScopingOptions == null
        ? Documents.mapper().createObjectNode()
        : Documents.mapper().valueToTree(legacyAuthScopingOptions);
  }
}
