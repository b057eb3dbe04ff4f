package dev.lintel.properties.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryTest {
  private final Query query = new Query(Map.of("a", List.of("", " ", "1", "2"), "b", List.of("")));

  @Test
  void givesAllValuesAndThoseThatAreFilled() {
    assertThat(query.first("a")).hasValue("");
    assertThat(query.firstFilled("a")).hasValue("1");
    assertThat(query.filled("a")).containsExactly("1", "2");
    assertThat(query.firstFilled("b")).isEmpty();
    assertThat(query.all("c")).isEmpty();
  }

  @Test
  void cannotBeChanged() {
    assertThatThrownBy(() -> query.values().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
