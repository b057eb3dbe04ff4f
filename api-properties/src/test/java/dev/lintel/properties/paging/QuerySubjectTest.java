package dev.lintel.properties.paging;

import static dev.lintel.properties.paging.PagingExamples.ITEMS;
import static dev.lintel.properties.paging.PagingExamples.parameters;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuerySubjectTest {

  @Test
  void takesFiltersInAnyOrder() {
    assertThat(digest(ITEMS.filter("a", "1").filter("b", "2")))
        .isEqualTo(digest(ITEMS.filter("b", "2").filter("a", "1")));
  }

  @Test
  void takesADefaultThatIsSentForOneThatIsLeftOut() {
    // given
    var plain = parameters();
    var spelledOut =
        parameters("sortOrder", "ASC", "pageSize", "1000", "sortField", "number", "pageToken", "");

    // then
    assertThat(digest(ITEMS, spelledOut)).isEqualTo(digest(ITEMS, plain));
  }

  @Test
  void takesAFilterWithoutValuesForNone() {
    assertThat(digest(ITEMS.filter("a", List.of()))).isEqualTo(digest(ITEMS));
  }

  @Test
  void tellsQueriesApart() {
    // given
    var digests =
        List.of(
            digest(ITEMS),
            digest(QuerySubject.of("v1/items")),
            digest(ITEMS.filter("a", "1")),
            digest(ITEMS.filter("a", "1", "2")),
            digest(ITEMS.filter("a", "12")),
            digest(ITEMS.filter("a", "1", "23")),
            digest(ITEMS.filter("a", "12", "3")),
            digest(ITEMS.filter("a", "1").filter("b", "2")),
            digest(ITEMS.filter("a", "1", "b", "2")),
            digest(ITEMS.filter("a1", "")),
            digest(ITEMS.body("[1]".getBytes(StandardCharsets.UTF_8))),
            digest(ITEMS, parameters("pageSize", "999")),
            digest(ITEMS, parameters("sortField", "Owner")),
            digest(ITEMS, parameters("sortOrder", "desc")));

    // then
    assertThat(digests).doesNotHaveDuplicates();
  }

  private static QueryDigest digest(QuerySubject subject) {
    return digest(subject, parameters());
  }

  private static QueryDigest digest(QuerySubject subject, PageParameters parameters) {
    return subject.digest(parameters.sort(), parameters.size());
  }
}
