package dev.lintel.properties.openapi;

import dev.lintel.properties.access.AccessScheme;
import dev.lintel.properties.profile.ApiProfile;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.SortedMap;

/** Adds what is described once and referred to from many places. */
final class DocumentComponents {
  static final String ACCESS = "access";

  private final OpenAPI document;

  DocumentComponents(OpenAPI document) {
    this.document = document;
  }

  /** Comes last, when all schemas have been asked for. */
  void add(RecordSchemas schemas, ProblemResponses problems, ApiProfile api) {
    var components = new Components();
    problems.components().forEach(components::addResponses);
    HeaderDescriptions.shared().forEach(components::addHeaders);
    schemas.components().forEach(components::addSchemas);
    switch (api.identification().scheme()) {
      case AccessScheme.None _ -> {}
      case AccessScheme.Basic _ ->
          components.addSecuritySchemes(
              ACCESS, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
      case AccessScheme.ClientCertificate _ ->
          components.addSecuritySchemes(
              ACCESS, new SecurityScheme().type(SecurityScheme.Type.MUTUALTLS));
      case AccessScheme.ClientCredentials(String tokenUrl, SortedMap<String, String> scopes) ->
          components.addSecuritySchemes(ACCESS, clientCredentials(tokenUrl, scopes));
    }
    document.components(components);
  }

  private static SecurityScheme clientCredentials(
      String tokenUrl, SortedMap<String, String> scopes) {
    var described = new Scopes();
    described.putAll(scopes);
    var flow = new OAuthFlow().tokenUrl(tokenUrl).scopes(described);
    return new SecurityScheme()
        .type(SecurityScheme.Type.OAUTH2)
        .flows(new OAuthFlows().clientCredentials(flow));
  }
}
