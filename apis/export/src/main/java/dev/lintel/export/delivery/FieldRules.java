package dev.lintel.export.delivery;

import dev.lintel.catalogue.items.Channel;
import dev.lintel.catalogue.items.Gtin;
import dev.lintel.catalogue.items.ItemType;
import dev.lintel.export.wire.Item;
import dev.lintel.export.wire.ItemBundleItem;
import dev.lintel.export.wire.ItemPackage;
import dev.lintel.export.wire.ItemSupplier;
import dev.lintel.export.wire.Module;
import dev.lintel.export.wire.Participant;
import dev.lintel.export.wire.Price;
import dev.lintel.export.wire.ProductGroup;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of fields beyond their type. That of a list's field is the rule of its elements. */
final class FieldRules {
  private record Field(Class<?> record, String name) {}

  private static final FieldRule NOBB = text("[1-9][0-9]{7}", "must be a NOBB number of 8 digits");
  private static final FieldRule PARTICIPANT =
      text("[1-9][0-9]{0,8}", "must be a participant number: digits alone, at most 9");
  private static final FieldRule SIZE = least(0, "must not be negative");
  private static final FieldRule NUMBER = least(1, "must be a number from 1");

  private static final Map<Field, FieldRule> RULES =
      Map.ofEntries(
          rule(Item.class, "nobbNumber", NOBB),
          rule(Item.class, "replacesNobbNumbers", NOBB),
          rule(Item.class, "type", itemType()),
          rule(Item.class, "channels", channel()),
          rule(Item.class, "productGroupNumber", text("[0-9]{7}", "must have 7 digits")),
          rule(Item.class, "ownerParticipantNumber", PARTICIPANT),
          rule(Item.class, "moduleNumber", NUMBER),
          rule(Item.class, "currentVolumeFactor", SIZE),
          rule(Item.class, "countryOfOrigin", text("[A-Z]{2}", "must be 2 capital letters")),
          rule(ItemBundleItem.class, "nobbNumber", NOBB),
          rule(ItemBundleItem.class, "quantity", SIZE),
          rule(ItemSupplier.class, "participantNumber", PARTICIPANT),
          rule(ItemPackage.class, "gtin", gtin()),
          rule(ItemPackage.class, "length", SIZE),
          rule(ItemPackage.class, "width", SIZE),
          rule(ItemPackage.class, "height", SIZE),
          rule(ItemPackage.class, "weight", SIZE),
          rule(ItemPackage.class, "volume", SIZE),
          rule(ItemPackage.class, "minOrderQuantity", SIZE),
          rule(ItemPackage.class, "calculatedCount", SIZE),
          rule(ItemPackage.class, "consistsOfCount", SIZE),
          rule(
              ProductGroup.class,
              "number",
              text("([0-9]{2}){1,2}|[0-9]{7}", "must have 2, 4 or 7 digits")),
          rule(Module.class, "number", NUMBER),
          rule(Module.class, "ownerParticipantNumber", PARTICIPANT),
          rule(Participant.class, "participantNumber", PARTICIPANT),
          rule(Price.class, "nobbNumber", NOBB),
          rule(Price.class, "supplierParticipantNumber", PARTICIPANT),
          rule(Price.class, "price", amount()),
          rule(Price.class, "currency", text("[A-Z]{3}", "must be 3 capital letters")));

  private FieldRules() {}

  static FieldRule of(Class<?> record, String name) {
    return RULES.getOrDefault(new Field(record, name), FieldRule.NONE);
  }

  private static Map.Entry<Field, FieldRule> rule(Class<?> record, String name, FieldRule rule) {
    return Map.entry(new Field(record, name), rule);
  }

  private static FieldRule text(String pattern, String message) {
    Predicate<String> matches = Pattern.compile(pattern).asMatchPredicate();
    return value -> complaint(matches.test(value.asString()), message);
  }

  private static FieldRule least(int least, String message) {
    BigDecimal bound = BigDecimal.valueOf(least);
    return value -> complaint(new BigDecimal(value.asString()).compareTo(bound) >= 0, message);
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
