package dev.lintel.export.delivery;

import static dev.lintel.delivery.kinds.FieldRule.least;
import static dev.lintel.delivery.kinds.FieldRule.text;

import dev.lintel.catalogue.items.Channel;
import dev.lintel.catalogue.items.Gtin;
import dev.lintel.catalogue.items.ItemType;
import dev.lintel.delivery.kinds.FieldRule;
import dev.lintel.delivery.kinds.FieldRules;
import dev.lintel.export.wire.Item;
import dev.lintel.export.wire.ItemBundleItem;
import dev.lintel.export.wire.ItemMedia;
import dev.lintel.export.wire.ItemPackage;
import dev.lintel.export.wire.ItemPropertySets;
import dev.lintel.export.wire.ItemSupplier;
import dev.lintel.export.wire.Module;
import dev.lintel.export.wire.Participant;
import dev.lintel.export.wire.Price;
import dev.lintel.export.wire.ProductGroup;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is asked of delivered rows beyond their types. A file's address is passed over: it is where
 * it is here, not where it was.
 */
final class ExportRules {
  private static final FieldRule NOBB = text("[1-9][0-9]{7}", "must be a NOBB number of 8 digits");
  private static final FieldRule PARTICIPANT =
      text("[1-9][0-9]{0,8}", "must be a participant number: digits alone, at most 9");
  private static final FieldRule SIZE = least(0, "must not be negative");
  private static final FieldRule NUMBER = least(1, "must be a number from 1");

  private ExportRules() {}

  static FieldRules all() {
    return FieldRules.NONE
        .with(Item.class, "nobbNumber", NOBB)
        .with(Item.class, "replacesNobbNumbers", NOBB)
        .with(Item.class, "type", itemType())
        .with(Item.class, "channels", channel())
        .with(Item.class, "productGroupNumber", text("[0-9]{7}", "must have 7 digits"))
        .with(Item.class, "ownerParticipantNumber", PARTICIPANT)
        .with(Item.class, "moduleNumber", NUMBER)
        .with(Item.class, "currentVolumeFactor", SIZE)
        .with(Item.class, "countryOfOrigin", text("[A-Z]{2}", "must be 2 capital letters"))
        .with(ItemBundleItem.class, "nobbNumber", NOBB)
        .with(ItemBundleItem.class, "quantity", SIZE)
        .with(ItemSupplier.class, "participantNumber", PARTICIPANT)
        .with(ItemPackage.class, "gtin", gtin())
        .with(ItemPackage.class, "length", SIZE)
        .with(ItemPackage.class, "width", SIZE)
        .with(ItemPackage.class, "height", SIZE)
        .with(ItemPackage.class, "weight", SIZE)
        .with(ItemPackage.class, "volume", SIZE)
        .with(ItemPackage.class, "minOrderQuantity", SIZE)
        .with(ItemPackage.class, "calculatedCount", SIZE)
        .with(ItemPackage.class, "consistsOfCount", SIZE)
        .with(
            ProductGroup.class,
            "number",
            text("([0-9]{2}){1,2}|[0-9]{7}", "must have 2, 4 or 7 digits"))
        .with(Module.class, "number", NUMBER)
        .with(Module.class, "ownerParticipantNumber", PARTICIPANT)
        .with(Participant.class, "participantNumber", PARTICIPANT)
        .with(Price.class, "nobbNumber", NOBB)
        .with(Price.class, "supplierParticipantNumber", PARTICIPANT)
        .with(Price.class, "price", amount())
        .with(Price.class, "currency", text("[A-Z]{3}", "must be 3 capital letters"))
        .ignoring(ItemMedia.class, "url")
        .withoutNeedOf(ItemPropertySets.class);
  }

  private static FieldRule gtin() {
    return value -> {
      String text = value.asString();
      return text.matches("[0-9]{8}|[0-9]{12,14}")
          ? complaint(text.isEmpty() || Gtin.isValid(text), "has a wrong check digit")
          : complaint(text.isEmpty(), "must have 8, 12, 13 or 14 digits");
    };
  }

  private static FieldRule itemType() {
    return value ->
        complaint(
            Stream.of(ItemType.values())
                .anyMatch(type -> type.title().equalsIgnoreCase(value.asString())),
            "must be Standard, Display, Composite, Special or Service");
  }

  private static FieldRule channel() {
    return value ->
        complaint(
            Stream.of(Channel.values())
                .anyMatch(channel -> channel.name().equals(value.asString())),
            "must be TOTAL or VAVVS");
  }

  /** What the column of prices can keep. */
  private static FieldRule amount() {
    return value -> {
      BigDecimal amount = value.decimalValue().stripTrailingZeros();
      return complaint(
          amount.signum() >= 0 && amount.scale() <= 4 && amount.precision() - amount.scale() <= 10,
          "must not be negative, with at most 10 digits before the point and 4 after it");
    };
  }

  private static Optional<String> complaint(boolean right, String message) {
    return right ? Optional.empty() : Optional.of(message);
  }
}
