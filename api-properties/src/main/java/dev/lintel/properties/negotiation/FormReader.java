package dev.lintel.properties.negotiation;

import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a body of {@code application/x-www-form-urlencoded} in UTF-8, bounded in size. A field that
 * comes twice is a fault, since readers would disagree on which one counts.
 *
 * @param bytes largest body
 */
public record FormReader(int bytes) {
  public static final String MEDIA_TYPE = "application/x-www-form-urlencoded";

  private static final MediaType TYPE = MediaType.of(MEDIA_TYPE);

  public FormReader {
    if (bytes < 1) {
      throw new IllegalArgumentException("The limits of a body are positive");
    }
  }

  /**
   * The form of a body.
   *
   * @param contentType as it was sent; without one, the body counts as a form
   * @throws dev.lintel.properties.problem.ProblemException if the body is no form, or too large
   */
  public Form read(Optional<String> contentType, InputStream body, List<Fault> faults)
      throws IOException {
    if (contentType.isPresent() && !isForm(contentType.get())) {
      throw Problems.CONTENT_TYPE_REFUSED
          .with("Format that is read, in UTF-8: " + MEDIA_TYPE + ".")
          .asException();
    }
    byte[] content = body.readNBytes(bytes + 1);
    if (content.length > bytes) {
      throw Problems.bodyLargerThan(bytes).asException();
    }
    return parse(new String(content, StandardCharsets.UTF_8).strip(), faults);
  }

  private static boolean isForm(String contentType) {
    return MediaType.parse(contentType)
        .filter(type -> type.plain().equals(TYPE))
        .filter(type ->
            type.parameter("charset").map(set -> set.equalsIgnoreCase("utf-8")).orElse(true))
        .isPresent();
  }

  private static Form parse(String content, List<Fault> faults) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : content.split("&")) {
      int equals = field.indexOf('=');
      String name = decoded(equals < 0 ? field : field.substring(0, equals));
      String value = equals < 0 ? "" : decoded(field.substring(equals + 1));
      if (!name.isEmpty() && fields.putIfAbsent(name, value) != null) {
        faults.add(new Fault(name, "was sent more than once; send it once"));
      } else if (!StorableText.isStorable(value)) {
        faults.add(new Fault(name, StorableText.REMEDY));
      }
    }
    return new Form(fields);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw malformed().asException();
    }
  }

  private static Problem malformed() {
    return Problems.MALFORMED_BODY.with("The form has a per cent sign that encodes nothing.");
  }
}
