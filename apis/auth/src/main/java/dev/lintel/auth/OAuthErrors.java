package dev.lintel.auth;

import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.ProblemKind;
import dev.lintel.properties.problem.ProblemType;
import dev.lintel.properties.profile.ProblemAnswers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How failures are told by OAuth's codes (RFC 6749, section 5.2; RFC 8707, section 2). */
final class OAuthErrors {
  static final ProblemType UNSUPPORTED_GRANT_TYPE =
      new ProblemType(
          "unsupported-grant-type",
          ProblemKind.INVALID,
          "The grant type is not supported.",
          "Send grant_type=client_credentials.");
  static final ProblemType INVALID_SCOPE =
      new ProblemType(
          "invalid-scope",
          ProblemKind.INVALID,
          "The scope names no API of this server.",
          "Send the scope that the API's description names.");
  static final ProblemType INVALID_TARGET =
      new ProblemType(
          "invalid-target",
          ProblemKind.INVALID,
          "The audience names no API of this server.",
          "Send the audience that the API's description names.");
  static final List<ProblemType> TYPES =
      List.of(UNSUPPORTED_GRANT_TYPE, INVALID_SCOPE, INVALID_TARGET);

  /** Of every answer, also of a refusal (RFC 6749, sections 5.1 and 5.2). */
  static final Map<String, String> NOT_STORED =
      Map.of("Cache-Control", "no-store", "Pragma", "no-cache");

  private OAuthErrors() {}

  /** A body that is no form is an invalid request like any other, with the usual 400. */
  static ProblemAnswers answers() {
    return new ProblemAnswers(
        Map.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, 400),
        List.of(JsonFormat.format()),
        OAuthError.class,
        (problem, _) -> new OAuthError(code(problem.type()), permitted(description(problem))),
        NOT_STORED);
  }

  private static String code(ProblemType type) {
    if (TYPES.contains(type)) {
      return type.code().replace('-', '_');
    }
    return switch (type.kind()) {
      case UNIDENTIFIED -> "invalid_client";
      case TOO_MANY_REQUESTS, UNAVAILABLE, TIMEOUT -> "temporarily_unavailable";
      case INTERNAL, UPSTREAM -> "server_error";
      default -> "invalid_request";
    };
  }

  private static String description(Problem problem) {
    return problem.faults().isEmpty()
        ? problem.detail()
        : problem.faults().stream().map(Fault::text).collect(Collectors.joining("; ", "", "."));
  }

  /** The characters that RFC 6749 permits there: printable ASCII without quote and backslash. */
  private static String permitted(String text) {
    return text.replace('"', '\'').replaceAll("[^ !#-\\[\\]-~]", "?");
  }
}
