package dev.lintel.catalogue.supply.copies;

import dev.lintel.catalogue.items.Gtin;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.Supplier;
import dev.lintel.catalogue.shelf.Words;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * On which items buyers see what only one item may have. What a supplier took off its copy is still
 * seen there until the copy is published, so it goes to no other item before.
 */
final class ShownClaims {
  private static final String GTINS =
      "select number, gtins from catalogue.item where gtins && ?::text[]";
  private static final String WORDS =
      """
      select claim, number
      from unnest(?::text[], ?::integer[]) with ordinality as asked (query, supplier, claim),
        lateral (select number from catalogue.item
          where words @@ asked.query::tsquery and asked.supplier = any(suppliers) limit 1000) as found\
      """;

  private final Connection connection;
  private final Map<Claim, Set<Integer>> shown = new HashMap<>();
  private final Map<Integer, Set<Claim>> published = new HashMap<>();

  ShownClaims(Connection connection) {
    this.connection = connection;
  }

  /** Looks up where claims were seen when the transaction began. */
  void read(Collection<Claim> claims) throws SQLException {
    claims.forEach(claim -> shown.put(claim, new HashSet<>()));
    readGtins(claims);
    readWords(
        claims.stream()
            .filter(one -> one.kind() != Claim.Kind.GTIN && !Words.of(one.value()).isEmpty())
            .toList());
  }

  /** Whether a claim is seen on another item than this. */
  boolean isElsewhere(Claim claim, int item) {
    return shown.getOrDefault(claim, Set.of()).stream()
        .anyMatch(holder -> holder != item && isStill(claim, holder));
  }

  private boolean isStill(Claim claim, int item) {
    return !published.containsKey(item) || published.get(item).contains(claim);
  }

  /** Whether a claim was seen on an item when the transaction began. */
  boolean isOn(Claim claim, int item) {
    return shown.getOrDefault(claim, Set.of()).contains(item);
  }

  /** Notes that these are seen on an item now, and no others any more. */
  void publish(int item, Set<Claim> claims) {
    published.put(item, Set.copyOf(claims));
  }

  private void readGtins(Collection<Claim> claims) throws SQLException {
    Object[] gtins =
        claims.stream()
            .filter(one -> one.kind() == Claim.Kind.GTIN)
            .flatMap(one -> Gtin.forms(one.value()).stream())
            .toArray();
    if (gtins.length == 0) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(GTINS)) {
      statement.setArray(1, connection.createArrayOf("text", gtins));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          for (String gtin : (String[]) rows.getArray(2).getArray()) {
            shown.getOrDefault(Claim.gtin(gtin), new HashSet<>()).add(rows.getInt(1));
          }
        }
      }
    }
  }

  /** Published items are found by the words of the values, then compared. */
  private void readWords(List<Claim> claims) throws SQLException {
    if (claims.isEmpty()) {
      return;
    }
    Map<Claim, List<Integer>> candidates = candidates(claims);
    Map<Integer, Item> items =
        new Published(connection)
            .items(candidates.values().stream().flatMap(List::stream).distinct().toList());
    candidates.forEach((claim, numbers) ->
        numbers.stream()
            .filter(number -> items.containsKey(number) && has(items.get(number), claim))
            .forEach(shown.get(claim)::add));
  }

  private Map<Claim, List<Integer>> candidates(List<Claim> claims) throws SQLException {
    Object[] queries = claims.stream().map(claim -> query(Words.of(claim.value()))).toArray();
    Object[] suppliers = claims.stream().map(Claim::supplier).toArray();
    Map<Claim, List<Integer>> candidates = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(WORDS)) {
      statement.setArray(1, connection.createArrayOf("text", queries));
      statement.setArray(2, connection.createArrayOf("int4", suppliers));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          Claim claim = claims.get(rows.getInt(1) - 1);
          candidates.computeIfAbsent(claim, _ -> new ArrayList<>()).add(rows.getInt(2));
        }
      }
    }
    return candidates;
  }

  /** Words are letters and digits alone, so that quotes are all they need. */
  private static String query(List<String> words) {
    return String.join(" & ", words.stream().distinct().map(word -> "'" + word + "'").toList());
  }

  private static boolean has(Item item, Claim claim) {
    return switch (claim.kind()) {
      case GTIN -> false;
      case ITEM_NUMBER -> numbers(item, claim.supplier()).contains(claim.value());
      case CHANNEL_TEXT ->
          item.owner().number() == claim.supplier()
              && claim.equals(
                  Claim.channelText(
                      claim.supplier(), item.texts().digitalChannel(), item.texts().dimension()));
    };
  }

  private static List<String> numbers(Item item, int supplier) {
    return item.suppliers().stream()
        .filter(each -> each.participant().number() == supplier)
        .map(Supplier::itemNumber)
        .toList();
  }
}
