package dev.lintel.supplier.wire;

import dev.lintel.catalogue.supply.copies.CopyState;
import dev.lintel.catalogue.supply.rules.FieldRules;
import dev.lintel.catalogue.supply.rules.FieldType;
import dev.lintel.catalogue.supply.rules.ItemFields;
import dev.lintel.catalogue.supply.rules.MediaFields;
import dev.lintel.catalogue.supply.rules.ModuleFields;
import dev.lintel.catalogue.supply.rules.PackageFields;
import dev.lintel.catalogue.supply.rules.PriceFields;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The fields of a kind of document.
 *
 * @param rules those that the catalogue has
 * @param shown those that are only shown, and that nobody can change
 */
public record Fields(FieldRules rules, List<String> shown) {
  private static final String STATE = "state";
  private static final String REASON = "stateReason";
  private static final String CHANGED = "changedAt";
  private static final List<String> STANDING = List.of(STATE, REASON, CHANGED);

  public static final Fields MODULE = new Fields(ModuleFields.RULES, STANDING);
  public static final Fields ITEM = new Fields(ItemFields.RULES, STANDING);
  public static final Fields PACKAGE = new Fields(PackageFields.RULES, List.of());
  public static final Fields PRICE = new Fields(PriceFields.RULES, List.of("published"));
  public static final Fields MEDIUM = new Fields(MediaFields.RULES, List.of());

  public Fields {
    shown = List.copyOf(shown);
  }

  /** Whether a value may have been shown earlier, in a field that changes by itself. */
  public static boolean couldHaveBeen(String name, JsonNode value) {
    return switch (name) {
      case STATE ->
          Stream.of(CopyState.values()).anyMatch(state -> isText(value, Standing.words(state)));
      case REASON -> value.isNull() || FieldType.TEXT.accepts(value);
      case CHANGED -> value.isString() && isInstant(value.stringValue());
      default -> false;
    };
  }

  private static boolean isText(JsonNode value, String text) {
    return value.isString() && value.stringValue().equals(text);
  }

  private static boolean isInstant(String text) {
    try {
      return !Instant.parse(text).equals(Instant.MAX);
    } catch (DateTimeException e) {
      return false;
    }
  }
}
