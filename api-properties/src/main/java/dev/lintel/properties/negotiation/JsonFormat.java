package dev.lintel.properties.negotiation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.Type;
import java.util.List;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as partner APIs write it: nulls are written, dates are ISO 8601 text, decimal numbers keep
 * their digits and never get an exponent, and nothing is indented.
 */
public final class JsonFormat {
  private JsonFormat() {}

  /** The mapper that writes it; a handler may use it for documents that it keeps ready-made. */
  public static JsonMapper mapper() {
    return JsonMapper.builder()
        .changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.ALWAYS))
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
        .build();
  }

  /** The format, which also answers askers for the given types. */
  public static Format format(MediaType... alsoAnswers) {
    JsonMapper mapper = mapper();
    EntityWriter writer =
        (entity, out) -> {
          if (entity instanceof ReadyMade(byte[] json, Type _)) {
            out.write(json);
          } else {
            mapper.writeValue(out, entity);
          }
        };
    return new Format("json", MediaType.of("application/json"), List.of(alsoAnswers), writer);
  }
}
