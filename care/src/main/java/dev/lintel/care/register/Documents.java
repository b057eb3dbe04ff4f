package dev.lintel.care.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * The JSON of stored documents: fields without a value are left out, days are {@code 2012-08-02},
 * and times are those of the Netherlands with milliseconds and offset ({@code
 * 2016-01-01T12:00:00.000+01:00}).
 */
public final class Documents {
  /** The zone in which times are written, and in which times without an offset are read. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx").withZone(ZONE);

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .addModule(new SimpleModule().addSerializer(Instant.class, new TimeWriting()))
          .build();

  private Documents() {}

  /** The mapper that writes and reads them. */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  /** A time as documents have it. */
  public static String time(Instant instant) {
    return TIME.format(instant);
  }

  static <T> T bind(ObjectNode content, Class<T> type) {
    return MAPPER.treeToValue(content, type);
  }

  private static final class TimeWriting extends StdSerializer<Instant> {
    TimeWriting() {
      super(Instant.class);
    }

    @Override
    public void serialize(Instant value, JsonGenerator out, SerializationContext context) {
      out.writeString(time(value));
    }
  }
}
