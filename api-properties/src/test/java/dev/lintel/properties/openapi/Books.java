package dev.lintel.properties.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.lintel.properties.profile.Described;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The wire records of a small invented API. */
public final class Books {
  private Books() {}

  /** A book as version 2 shows it; version 1 knows no language, and calls the shelf place. */
  @Described("A book of the library.")
  record Book(
      int number,
      @JsonProperty("class") String category,
      @Described("As it stands on the cover.") String title,
      @Nullable String subtitle,
      @Nullable LocalDate published,
      Instant changed,
      UUID id,
      BigDecimal price,
      @Nullable BigDecimal weight,
      long pages,
      boolean lent,
      Binding binding,
      @Nullable Binding former,
      Isbn isbn,
      @Nullable URI cover,
      @Nullable Shelf shelf,
      List<Author> authors,
      List<@Nullable String> remarks,
      Map<String, Integer> copies,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String note,
      @JsonRawValue String extra,
      @Nullable String language,
      @Nullable Reading reading) {}

  /** How long it takes to read, in hours or in words. */
  sealed interface Reading {}

  record Hours(@JsonValue int number) implements Reading {}

  record Guess(@JsonValue String text) implements Reading {}

  record Author(String name, @Nullable Integer born, @Nullable Author pseudonymOf) {}

  /** Where a book stands. */
  public record Shelf(String room, int row) {}

  record Isbn(@JsonValue String text) {}

  record Topic(String name, List<Topic> narrower) {}

  /** What a search asks for. */
  record Search(
      List<Integer> numbers, @Nullable String words, @Nullable Select select, Binding binding) {}

  record Select(boolean title, @Nullable Boolean price) {}

  enum Binding {
    HARD,
    SOFT,
    @JsonProperty("e-book")
    ELECTRONIC
  }
}
