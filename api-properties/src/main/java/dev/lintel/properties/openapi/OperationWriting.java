package dev.lintel.properties.openapi;

import dev.lintel.properties.access.AccessScheme;
import dev.lintel.properties.access.Right;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.BodyShape;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes one operation in one version. */
final class OperationWriting {
  private final ApiProfile api;
  private final RecordSchemas schemas;
  private final ResponseWriting responses;

  OperationWriting(ApiProfile api, RecordSchemas schemas, ProblemResponses problems) {
    this.api = api;
    this.schemas = schemas;
    this.responses = new ResponseWriting(schemas, problems);
  }

  Operation of(ServedRoute served) {
    var operation =
        new Operation()
            .operationId(served.operationId())
            .summary(served.route().summary())
            .description(description(served))
            .parameters(ParameterWriting.of(served))
            .responses(responses.of(served))
            .security(security(served.route().right()));
    served.route().body().map(shape -> body(shape, served)).ifPresent(operation::requestBody);
    if (!served.route().group().isEmpty()) {
      operation.addTagsItem(served.route().group());
    }
    served
        .end()
        .ifPresent(end -> {
          operation.setDeprecated(true);
          NoticeWriting.of(end).forEach(operation::addExtension);
        });
    return operation;
  }

  private static String description(ServedRoute served) {
    Stream<String> pathEnds =
        served.deprecation().stream()
            .map(
                why -> "This path is deprecated since %s: %s".formatted(why.since(), why.reason()));
    Stream<String> ends =
        served.renditions().stream()
            .flatMap(one ->
                one.deprecation().stream()
                    .map(why ->
                        "The format %s is deprecated since %s: %s"
                            .formatted(one.format().name(), why.since(), why.reason())));
    return Stream.concat(
            Stream.of(served.route().description()),
            Stream.concat(needs(served.route().right()), Stream.concat(pathEnds, ends)))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static Stream<String> needs(Right right) {
    return switch (right) {
      case Right.Subscription(String name) ->
          Stream.of("Needs the subscription `%s`.".formatted(name));
      case Right.Resource resource ->
          Stream.of("Needs the right `%s`.".formatted(resource.subscription()));
      case Right.Open _, Right.AnyAccount _ -> Stream.empty();
    };
  }

  private RequestBody body(BodyShape shape, ServedRoute served) {
    return new RequestBody()
        .description(shape.description())
        .required(true)
        .content(
            Contents.of(shape.mediaTypes(), schemas.request(shape.type(), FieldEnds.of(served))));
  }

  private List<SecurityRequirement> security(Right right) {
    boolean open = right instanceof Right.Open;
    return open || api.identification().scheme() instanceof AccessScheme.None
        ? List.of()
        : List.of(new SecurityRequirement().addList(DocumentComponents.ACCESS));
  }
}
