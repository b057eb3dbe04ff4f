package dev.lintel.catalogue.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Conditions as the compact JSON that a contract's row keeps; not a wire format. */
final class ConditionsJson {

  private static final TypeReference<List<Condition>> CONDITIONS = new TypeReference<>() {};

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
          .build();

  private ConditionsJson() {}

  static String write(List<Condition> conditions) {
    return MAPPER.writerFor(CONDITIONS).writeValueAsString(conditions);
  }

  static List<Condition> read(byte[] json) {
    return MAPPER.readValue(json, CONDITIONS);
  }
}
