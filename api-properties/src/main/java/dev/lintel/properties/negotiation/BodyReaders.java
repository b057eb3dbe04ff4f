package dev.lintel.properties.negotiation;

import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.ProblemException;
import dev.lintel.properties.problem.Problems;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The readers of an API's bodies. Where none needs to be named, the first one also reads a body
 * without a Content-Type. Texts are UTF-8 (RFC 8259, section 8.1), or in a further charset that is
 * read; another one is refused.
 *
 * @param typeRequired whether a body without a Content-Type is refused
 * @param charsets the charsets that are read
 */
public record BodyReaders(List<BodyReader> readers, boolean typeRequired, Set<Charset> charsets) {
  private static final Set<Charset> UTF_8 =
      Set.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII);

  public BodyReaders {
    readers = List.copyOf(readers);
    charsets = Set.copyOf(charsets);
  }

  public BodyReaders(List<BodyReader> readers) {
    this(readers, false, UTF_8);
  }

  /** These readers, for bodies that name their format. */
  public BodyReaders requiringType() {
    return new BodyReaders(readers, true, charsets);
  }

  /** These readers, which then read these charsets beside UTF-8. */
  public BodyReaders alsoIn(Charset... more) {
    var all = new HashSet<>(charsets);
    all.addAll(List.of(more));
    return new BodyReaders(readers, typeRequired, all);
  }

  /**
   * The reader for a Content-Type.
   *
   * @throws ProblemException for a type or charset that none reads, and for none where one is
   *     required
   */
  public BodyReader choose(Optional<String> contentType) {
    if (contentType.filter(text -> !text.isBlank()).isEmpty()) {
      return unnamed();
    }
    return contentType
        .flatMap(MediaType::parse)
        .flatMap(this::reading)
        .orElseThrow(() -> refused().asException());
  }

  private BodyReader unnamed() {
    if (typeRequired) {
      throw Problems.CONTENT_TYPE_MISSING.with(read()).asException();
    }
    return readers.getFirst();
  }

  private Optional<BodyReader> reading(MediaType type) {
    Optional<String> told = type.parameter("charset");
    Optional<Charset> charset = told.flatMap(BodyReaders::known).filter(charsets::contains);
    return told.isPresent() && charset.isEmpty()
        ? Optional.empty()
        : readers.stream()
            .filter(reader -> reads(reader, type.plain()))
            .findFirst()
            .map(reader -> reader.in(charset));
  }

  private static Optional<Charset> known(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean reads(BodyReader reader, MediaType type) {
    return reader.mediaType().plain().equals(type) || reader.alsoAnswers().contains(type);
  }

  private Problem refused() {
    return Problems.CONTENT_TYPE_REFUSED.with(read());
  }

  private String read() {
    String further =
        charsets.stream()
            .filter(charset -> !UTF_8.contains(charset))
            .map(charset -> ", " + charset.name())
            .sorted()
            .collect(Collectors.joining());
    String types =
        readers.stream()
            .flatMap(reader ->
                Stream.concat(Stream.of(reader.mediaType()), reader.alsoAnswers().stream()))
            .map(MediaType::toString)
            .collect(Collectors.joining(", "));
    return "Formats that are read, in UTF-8%s: %s.".formatted(further, types);
  }
}
