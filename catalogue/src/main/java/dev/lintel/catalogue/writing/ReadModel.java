package dev.lintel.catalogue.writing;

import dev.lintel.catalogue.bulk.CopyRows;
import dev.lintel.catalogue.feed.ChangeLog;
import dev.lintel.catalogue.feed.Kind;
import dev.lintel.catalogue.items.Channel;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.ItemDocument;
import dev.lintel.catalogue.items.Rendered;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/**
 * What readers see of items: keys and documents. A change is a removal and a copy in one
 * transaction: no key of an item can stay as it is, since the instant of the change is one of them,
 * so an update would write as much.
 */
final class ReadModel {

  private static final String KEYS =
      "catalogue.item (number, owner, created, changed, channels, type, product_group, gtins,"
          + " nrf_numbers, suppliers, words, module,"
          + " price_unit)";
  private static final String DOCUMENTS = "catalogue.item_document (number, document, etim_9)";
  private static final int KEY_COLUMNS = 13;
  private static final int DOCUMENT_COLUMNS = 3;

  private static final String REMOVE_KEYS =
      ChangeLog.logged(
          Kind.ITEMS, "delete from catalogue.item where number = any(?) returning number as key");

  private final Connection connection;
  private final ItemDocument rendering;

  ReadModel(Connection connection, ItemDocument rendering) {
    this.connection = connection;
    this.rendering = rendering;
  }

  void remove(Collection<Integer> numbers) throws SQLException {
    remove(REMOVE_KEYS, numbers);
    remove("delete from catalogue.item_document where number = any(?)", numbers);
  }

  void copy(List<Item> items) throws SQLException {
    if (items.isEmpty()) {
      return;
    }
    CopyRows keys = new CopyRows(KEY_COLUMNS);
    CopyRows documents = new CopyRows(DOCUMENT_COLUMNS);
    for (Item item : items) {
      addKeys(keys, item);
      addDocument(documents, item);
    }
    keys.into(connection, KEYS);
    documents.into(connection, DOCUMENTS);
  }

  private static void addKeys(CopyRows keys, Item item) {
    keys.row()
        .add(item.number())
        .add(item.owner().number())
        .add(item.lifecycle().created())
        .add(item.lifecycle().changed())
        .add(Channel.bits(item.channels()))
        .add(item.type().title())
        .add(item.classification().group().number())
        .addTexts(ItemKeys.gtins(item))
        .addTexts(ItemKeys.nrfNumbers(item))
        .addIntegers(ItemKeys.suppliers(item))
        .addWords(ItemKeys.words(item))
        .add(item.classification().moduleNumber())
        .add(item.trade().priceUnit());
  }

  private void addDocument(CopyRows documents, Item item) {
    Rendered rendered = rendering.render(item);
    documents.row().add(item.number()).add(rendered.document());
    rendered.etim9().ifPresentOrElse(documents::add, documents::missing);
  }

  private void remove(String sql, Collection<Integer> numbers) throws SQLException {
    if (numbers.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("int4", numbers.toArray()));
      statement.executeUpdate();
    }
  }
}
