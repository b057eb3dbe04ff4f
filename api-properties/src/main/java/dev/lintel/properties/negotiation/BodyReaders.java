package dev.lintel.properties.negotiation;

import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.ProblemException;
import dev.lintel.properties.problem.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The readers of an API's bodies; the first one also reads a body without a Content-Type. Texts are
 * UTF-8 (RFC 8259, section 8.1); another charset is refused.
 */
public record BodyReaders(List<BodyReader> readers) {
  private static final Set<String> CHARSETS = Set.of("utf-8", "utf8", "us-ascii");

  public BodyReaders {
    readers = List.copyOf(readers);
  }

  /**
   * The reader for a Content-Type.
   *
   * @throws ProblemException for a type or charset that none reads
   */
  public BodyReader choose(Optional<String> contentType) {
    if (contentType.filter(text -> !text.isBlank()).isEmpty()) {
      return readers.getFirst();
    }
    return contentType
        .flatMap(MediaType::parse)
        .filter(BodyReaders::isUtf8)
        .flatMap(this::reading)
        .orElseThrow(() -> refused().asException());
  }

  private Optional<BodyReader> reading(MediaType type) {
    return readers.stream().filter(reader -> reads(reader, type.plain())).findFirst();
  }

  private static boolean reads(BodyReader reader, MediaType type) {
    return reader.mediaType().plain().equals(type) || reader.alsoAnswers().contains(type);
  }

  private static boolean isUtf8(MediaType type) {
    return type.parameter("charset")
        .map(charset -> CHARSETS.contains(charset.toLowerCase(Locale.ROOT)))
        .orElse(true);
  }

  private Problem refused() {
    return Problems.CONTENT_TYPE_REFUSED.with(
        "Formats that are read, in UTF-8: " + Format.names(readers) + ".");
  }
}
