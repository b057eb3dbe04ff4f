package dev.lintel.catalogue.items;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;

/**
 * Items as the compact JSON that this module keeps for itself: what is empty is left out, and the
 * instant of the last change stands beside it, so that equal facts give equal bytes. Not a wire
 * format.
 */
public final class FactsJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
          .build();

  private FactsJson() {}

  /** The facts as UTF-8, without the instant of the last change. */
  public static byte[] write(Item item) {
    return MAPPER.writeValueAsBytes(changed(item, Instant.EPOCH));
  }

  /** The item with these facts, last changed then. */
  public static Item read(byte[] facts, Instant changed) {
    return changed(MAPPER.readValue(facts, Item.class), changed);
  }

  private static Item changed(Item item, Instant changed) {
    Lifecycle life = item.lifecycle();
    return item.with(new Lifecycle(life.created(), changed, life.firstApproved(), life.expired()));
  }
}
