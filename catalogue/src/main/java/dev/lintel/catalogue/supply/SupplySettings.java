package dev.lintel.catalogue.supply;

import dev.lintel.catalogue.items.ItemDocument;
import dev.lintel.catalogue.supply.files.Uploads;
import dev.lintel.catalogue.supply.publishing.ApprovalPolicy;
import java.time.InstantSource;
import java.time.ZoneId;

/**
 * How suppliers' changes are treated.
 *
 * @param rendering how a published item becomes what buyers read
 * @param approval what waits for an operator
 * @param zone whose days the calendar of prices and expiry goes by
 */
public record SupplySettings(
    ItemDocument rendering,
    ApprovalPolicy approval,
    Uploads uploads,
    InstantSource clock,
    ZoneId zone) {

  /** The longest file that is taken, unless told otherwise: 20 MB. */
  public static final int USUAL_MOST_BYTES = 20_000_000;

  /** The usual treatment: automatic approval, Norwegian days. */
  public static SupplySettings usual(ItemDocument rendering, InstantSource clock) {
    return new SupplySettings(
        rendering,
        ApprovalPolicy.AUTOMATIC,
        new Uploads(USUAL_MOST_BYTES),
        clock,
        ZoneId.of("Europe/Oslo"));
  }

  /** The same with another policy. */
  public SupplySettings with(ApprovalPolicy other) {
    return new SupplySettings(rendering, other, uploads, clock, zone);
  }
}
