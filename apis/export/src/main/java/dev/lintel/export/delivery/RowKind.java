package dev.lintel.export.delivery;

import dev.lintel.export.wire.Item;
import dev.lintel.export.wire.Module;
import dev.lintel.export.wire.Participant;
import dev.lintel.export.wire.Price;
import dev.lintel.export.wire.ProductGroup;
import dev.lintel.export.wire.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the rows of a delivery are. A row is told by fields that no other kind has together. */
public enum RowKind {
  ITEMS("items", Item.class, "nobbNumber", "nobbNumber", "primaryText"),
  PRICES("prices", Price.class, "nobbNumber", "nobbNumber", "price", "fromDate"),
  PRODUCT_GROUPS("productgroups", ProductGroup.class, "number", "number", "name", "subGroups"),
  MODULES("modules", Module.class, "number", "number", "ownerParticipantNumber"),
  PARTICIPANTS("participants", Participant.class, "participantNumber", "participantNumber", "name"),
  UNITS("units", Unit.class, "unit", "unit", "description");

  private final String title;
  private final Class<? extends Record> wire;
  private final String key;
  private final Set<String> marks;

  RowKind(String title, Class<? extends Record> wire, String key, String... marks) {
    this.title = title;
    this.wire = wire;
    this.key = key;
    this.marks = Set.of(marks);
  }

  /** The name that the command line and the API's path have for it. */
  public String title() {
    return title;
  }

  Class<? extends Record> wire() {
    return wire;
  }

  /** The field that tells rows apart. */
  String key() {
    return key;
  }

  /** The kind with a name. */
  public static Optional<RowKind> named(String title) {
    return Stream.of(values()).filter(kind -> kind.title.equals(title)).findFirst();
  }

  /** The names of all kinds. */
  public static List<String> titles() {
    return Stream.of(values()).map(RowKind::title).toList();
  }

  /** The kind of a row with these fields. */
  static Optional<RowKind> of(Set<String> fields) {
    return Stream.of(values()).filter(kind -> fields.containsAll(kind.marks)).findFirst();
  }
}
