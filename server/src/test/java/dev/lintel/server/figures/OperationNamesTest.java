package dev.lintel.server.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.access.Identification;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.FieldErrors;
import dev.lintel.properties.profile.ProblemAnswers;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OperationNamesTest {
  private final OperationNames names = new OperationNames(List.of(books()));

  @Test
  void namesOperationsByTheirMethodAndPaths() {
    assertThat(names.of("books", "titles")).isEqualTo("GET /titles or /old/titles");
    assertThat(names.of("books", "gone")).isEqualTo("gone");
    assertThat(names.api("books")).isEqualTo("Books of the shore");
    assertThat(names.api("maps")).isEqualTo("maps");
  }

  @Test
  void tellsWhatEndsInWords() {
    assertThat(names.end("books", "format:xml")).isEqualTo("format xml");
    assertThat(names.end("books", "alias:/old/titles")).isEqualTo("path /old/titles");
    assertThat(names.end("books", "route:titles")).isEqualTo("GET /titles");
    assertThat(names.end("books", "route:titlesV1"))
        .isEqualTo("version 1 of GET /titles or /old/titles");
    assertThat(names.end("books", "parameter:titles.word"))
        .isEqualTo("parameter word of GET /titles or /old/titles");
    assertThat(names.end("books", "field:titles.size.width"))
        .isEqualTo("field size.width of GET /titles or /old/titles");
  }

  private static ApiProfile books() {
    return new ApiProfile(
        "books",
        "Books of the shore",
        "",
        List.of("/"),
        Identification.NONE,
        new ProblemAnswers(
            Map.of(),
            List.of(JsonFormat.format()),
            FieldErrors.class,
            FieldErrors.worded("Faults.", "There are faults.")),
        List.of(),
        List.of(),
        List.of(
            Route.get("titles", "/titles")
                .alsoAt("/old/titles", Map.of(), Optional.empty())
                .offers(Rendition.of(JsonFormat.format()))
                .handledBy(call -> Answer.entity("title"))));
  }
}
