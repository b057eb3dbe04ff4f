package dev.lintel.care.register;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The values that a field may have, if it has one. */
public record Choices(List<String> values) {
  public Choices {
    values = List.copyOf(values);
  }

  public static Choices of(String... values) {
    return new Choices(List.of(values));
  }

  /** Objects to any other value. */
  public void judge(String field, @Nullable Object value, Consumer<Objection> objections) {
    if (value != null && !values.contains(value.toString())) {
      objections.accept(Objection.to(field, value, "must be one of " + String.join(", ", values)));
    }
  }
}
