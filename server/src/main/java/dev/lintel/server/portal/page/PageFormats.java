package dev.lintel.server.portal.page;

import dev.lintel.properties.negotiation.EntityWriter;
import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.negotiation.MediaType;
import dev.lintel.properties.profile.FieldErrors;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The formats of pages: HTML, in which failures are pages too, and others of ready bytes. */
public final class PageFormats {
  private PageFormats() {}

  /** Writes a {@link Page}, and {@link FieldErrors} as the page of a failure. */
  public static Format html(Templates templates) {
    return format(
        "html",
        "text/html",
        (entity, out) ->
            out.write(
                switch (entity) {
                  case Page page -> templates.html(page);
                  case FieldErrors failure -> templates.html(failed(failure));
                  default -> throw unknown(entity);
                }));
  }

  /** Plain text for a caller at a prompt. */
  public static Format text() {
    return format("text", "text/plain", PageFormats::writeText);
  }

  /**
   * A format of which ready bytes alone are answered.
   *
   * @param alsoAnswers media types that somebody who asks for the same document may name instead
   */
  public static Format bytes(String mediaType, String... alsoAnswers) {
    return new Format(
        mediaType,
        MediaType.of(mediaType + "; charset=utf-8"),
        Stream.of(alsoAnswers).map(MediaType::of).toList(),
        (entity, out) -> {
          throw unknown(entity);
        });
  }

  private static Page failed(FieldErrors failure) {
    return new Page(failure.title(), "", "problem", failure);
  }

  private static void writeText(Object entity, OutputStream out) throws IOException {
    out.write(entity.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Format format(String name, String mediaType, EntityWriter writer) {
    return new Format(name, MediaType.of(mediaType + "; charset=utf-8"), List.of(), writer);
  }

  private static IllegalArgumentException unknown(Object entity) {
    return new IllegalArgumentException("Not a page: " + entity.getClass());
  }
}
