package dev.lintel.server.portal.architecture;

import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.ApiProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A failure as the API tells it, made in the same way as in an answer.
 *
 * @param body as it is sent
 */
public record ErrorExample(String words, int status, String mediaType, String body) {

  static List<ErrorExample> of(ApiProfile api) {
    Problem missing = Problems.NO_SUCH_RESOURCE.with("There is none with the number 42.");
    Problem invalid =
        Problem.invalid(
            List.of(
                new Fault("from", "must be a day as yyyy-MM-dd", "yesterday"),
                new Fault("limit", "must be a whole number", "many")));
    Format usual = api.problemAnswers().formats().getFirst();
    return List.of(
        of("One thing is wrong.", missing, usual, api),
        of("Fields are wrong: all of them are named at once.", invalid, usual, api));
  }

  private static ErrorExample of(String words, Problem problem, Format format, ApiProfile api) {
    var bytes = new ByteArrayOutputStream();
    try {
      format.writer().write(api.problemAnswers().body(problem), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ErrorExample(
        words,
        api.problemAnswers().status(problem.type().kind()),
        format.mediaType().toString(),
        bytes.toString(StandardCharsets.UTF_8));
  }
}
