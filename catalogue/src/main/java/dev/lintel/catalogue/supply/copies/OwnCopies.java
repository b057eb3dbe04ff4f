package dev.lintel.catalogue.supply.copies;

import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.prices.Price;
import dev.lintel.catalogue.prices.Prices;
import dev.lintel.catalogue.supply.copies.OwnNumbers.Asked;
import dev.lintel.catalogue.supply.documents.Given;
import dev.lintel.catalogue.supply.rules.MediaFields;
import dev.lintel.properties.store.CombinedCalls;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads what a supplier sees of its own; what is not its own is as if it were not there. Failures
 * of the database are {@link CopyReadException}s.
 */
public final class OwnCopies {

  private static final int AT_ONCE = 2;
  private static final int MOST_TOGETHER = 100;

  private final DataSource database;
  private final InstantSource clock;
  private final ZoneId zone;
  private final CombinedCalls<Asked, Boolean> items =
      new CombinedCalls<>(this::haveItems, AT_ONCE, MOST_TOGETHER);

  /**
   * Reads from a database.
   *
   * @param zone whose days items expire by
   */
  public OwnCopies(DataSource database, InstantSource clock, ZoneId zone) {
    this.database = database;
    this.clock = clock;
    this.zone = zone;
  }

  /** Whether {@link #module} would find it, at the cost of a look into two indexes. */
  public boolean hasModule(int supplier, int number) {
    return ask(connection -> OwnNumbers.hasModule(connection, supplier, number));
  }

  /**
   * Whether {@link #item} would find it, at the cost of a look into two indexes; those who ask at
   * the same time share a statement.
   */
  public boolean hasItem(int supplier, int number) {
    try {
      return items.make(new Asked(supplier, number));
    } catch (SQLException e) {
      throw new CopyReadException(e);
    }
  }

  private List<Boolean> haveItems(List<Asked> asked) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return OwnNumbers.haveItems(connection, asked);
    }
  }

  /** A module that the supplier owns. */
  public Optional<Own> module(int supplier, int number) {
    return ask(connection ->
        new ModuleSheets(Jdbi.open(connection), supplier)
            .read(List.of(number)).values().stream()
                .findFirst()
                .map(sheet -> own(sheet.copy(), sheet.copy().document(), List.of(), List.of())));
  }

  /** An item that the supplier owns or may add to. */
  public Optional<Own> item(int supplier, int number) {
    return ask(connection ->
        new ItemSheets(connection, supplier)
            .read(List.of(number)).values().stream().findFirst().map(this::own));
  }

  /** At most so many items that the supplier owns or adds to, by number, after a number. */
  public List<Own> items(int supplier, int after, int limit) {
    return ask(connection -> {
      List<Integer> numbers = OwnNumbers.after(connection, supplier, after, limit);
      return new ItemSheets(connection, supplier)
          .read(numbers).values().stream()
              .sorted(Comparator.comparing(ItemSheet::number))
              .map(this::own)
              .toList();
    });
  }

  /** The prices of an item that the supplier owns or may add to. */
  public Optional<OwnPrices> prices(int supplier, int number) {
    return ask(connection -> {
      List<Integer> one = List.of(number);
      Map<Integer, ItemSheet> items = new ItemSheets(connection, supplier).read(one);
      if (items.isEmpty()) {
        return Optional.empty();
      }
      Optional<WorkingCopy> copy =
          new CopyTable(connection)
              .read(supplier, CopyKind.PRICE, one).values().stream().findFirst();
      List<ObjectNode> published =
          Prices.of(Jdbi.open(connection), one).stream()
              .filter(price -> price.supplier() == supplier)
              .map(OwnCopies::document)
              .toList();
      return Optional.of(
          new OwnPrices(
              number,
              copy.map(WorkingCopy::revision).orElse(0L),
              copy.filter(there -> there.state() != CopyState.PUBLISHED)
                  .map(there -> there.document().put("supplierParticipantNumber", supplier)),
              published));
    });
  }

  /** Whose a trade item number is. */
  public GtinAnswer byGtin(int supplier, String gtin) {
    return ask(connection -> {
      Optional<Integer> number = OwnNumbers.byGtin(connection, gtin);
      if (number.isEmpty()) {
        return new GtinAnswer.NotFound();
      }
      Optional<Item> published =
          new ItemSheets(connection, supplier)
              .read(List.of(number.get())).values().stream()
                  .findFirst()
                  .flatMap(ItemSheet::published);
      return published
          .<GtinAnswer>map(item -> new GtinAnswer.Found(item.number()))
          .orElseGet(GtinAnswer.Forbidden::new);
    });
  }

  private Own own(ItemSheet sheet) {
    return own(
        sheet.copy(),
        sheet.content().fields(),
        sheet.content().packages(),
        sheet.content().media().stream()
            .map(each -> MediaFields.RULES.known(each, Integer.MAX_VALUE))
            .toList());
  }

  private Own own(
      WorkingCopy copy, ObjectNode fields, List<ObjectNode> packages, List<ObjectNode> media) {
    return new Own(
        copy.number(),
        copy.revision(),
        hasExpired(copy, fields) ? CopyState.EXPIRED : copy.state(),
        Optional.of(copy.reason()).filter(reason -> !reason.isEmpty()),
        copy.changed(),
        fields,
        packages,
        media);
  }

  private boolean hasExpired(WorkingCopy copy, ObjectNode fields) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    return copy.state() == CopyState.PUBLISHED
        && new Given(fields).date("expiryDate").filter(day -> !day.isAfter(today)).isPresent();
  }

  private static ObjectNode document(Price price) {
    ObjectNode document =
        JsonNodeFactory.instance
            .objectNode()
            .put("supplierParticipantNumber", price.supplier())
            .put("price", price.amount())
            .put("currency", price.currency())
            .put("fromDate", price.from().toString());
    price.to().ifPresent(day -> document.put("toDate", day.toString()));
    return document;
  }

  private <T> T ask(Question<T> question) {
    try (Connection connection = database.getConnection()) {
      return question.ask(connection);
    } catch (SQLException e) {
      throw new CopyReadException(e);
    }
  }

  private interface Question<T> {
    T ask(Connection connection) throws SQLException;
  }
}
