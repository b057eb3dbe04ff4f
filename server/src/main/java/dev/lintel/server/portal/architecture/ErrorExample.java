package dev.lintel.server.portal.architecture;

import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.profile.ApiProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A failure as the API tells it, made in the same way as in an answer.
 *
 * @param words what has happened
 * @param head the status and the headers that belong to the failure, as lines
 * @param body as it is sent
 */
public record ErrorExample(String words, String head, String body) {

  static ErrorExample of(
      String words, Problem problem, Map<String, String> headers, ApiProfile api) {
    Format format = api.problemAnswers().formats().getFirst();
    int status = api.problemAnswers().status(problem.type().kind());
    String lines =
        headers.entrySet().stream()
            .map(header -> "%s: %s%n".formatted(header.getKey(), header.getValue()))
            .sorted()
            .collect(Collectors.joining());
    return new ErrorExample(
        words,
        "%d %s%n%sContent-Type: %s"
            .formatted(status, Codes.reason(status), lines, format.mediaType()),
        body(problem, format, api));
  }

  private static String body(Problem problem, Format format, ApiProfile api) {
    var bytes = new ByteArrayOutputStream();
    try {
      format.writer().write(api.problemAnswers().body(problem), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
