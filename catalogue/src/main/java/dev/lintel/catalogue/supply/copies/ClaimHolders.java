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
import java.util.Optional;
import java.util.Set;

/**
 * Who has what only one item may have, as the database tells it: by claims of working copies and by
 * what buyers see. What was read once is not read again.
 */
final class ClaimHolders {

  private static final String READ =
      """
      select scope, value, number from catalogue.supply_claim
      where (scope, value) in (select * from unnest(?::text[], ?::text[]))\
      """;
  private static final String GTINS =
      "select number, gtins from catalogue.item where gtins && ?::text[]";
  private static final String WORDS =
      """
      select claim, number
      from unnest(?::text[], ?::integer[]) with ordinality as asked (query, supplier, claim),
        lateral (select number from catalogue.item
          where words @@ asked.query::tsquery and asked.supplier = any(suppliers) limit 1000) as found\
      """;

  private record Stored(String scope, String value) {
    static Stored of(Claim claim) {
      return new Stored(claim.scope(), claim.value());
    }
  }

  /** Who has a claim, by what is stored of copies and by what buyers see. */
  private record Holders(Set<Integer> claiming, Set<Integer> published) {
    Holders() {
      this(new HashSet<>(), new HashSet<>());
    }
  }

  private static final Holders NOBODY = new Holders(Set.of(), Set.of());

  private final Connection connection;
  private final Map<Claim, Holders> known = new HashMap<>();

  ClaimHolders(Connection connection) {
    this.connection = connection;
  }

  /** The items whose copies claim it, of a claim that was read. */
  Set<Integer> claiming(Claim claim) {
    return known.getOrDefault(claim, NOBODY).claiming();
  }

  /** The items that buyers see with it, of a claim that was read. */
  Set<Integer> published(Claim claim) {
    return known.getOrDefault(claim, NOBODY).published();
  }

  /** Reads those that were not read yet, many at once. */
  void read(Collection<Claim> claims) throws SQLException {
    List<Claim> unknown =
        claims.stream().distinct().filter(one -> !known.containsKey(one)).toList();
    if (unknown.isEmpty()) {
      return;
    }
    unknown.forEach(claim -> known.put(claim, new Holders()));
    readClaims(unknown);
    readGtins(unknown);
    readWords(
        unknown.stream()
            .filter(one -> one.kind() != Claim.Kind.GTIN && !Words.of(one.value()).isEmpty())
            .toList());
  }

  private void readClaims(List<Claim> claims) throws SQLException {
    Map<Stored, Claim> wanted = new HashMap<>();
    claims.forEach(claim -> wanted.put(Stored.of(claim), claim));
    try (PreparedStatement statement = connection.prepareStatement(READ)) {
      bind(statement, claims);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          Stored stored = new Stored(rows.getString(1), rows.getString(2));
          known.get(wanted.get(stored)).claiming().add(rows.getInt(3));
        }
      }
    }
  }

  private void readGtins(List<Claim> claims) throws SQLException {
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
          int number = rows.getInt(1);
          for (String gtin : (String[]) rows.getArray(2).getArray()) {
            Optional.ofNullable(known.get(Claim.gtin(gtin)))
                .ifPresent(holders -> holders.published().add(number));
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
            .forEach(known.get(claim).published()::add));
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

  private static void bind(PreparedStatement statement, List<Claim> claims) throws SQLException {
    Connection connection = statement.getConnection();
    Object[] scopes = claims.stream().map(Claim::scope).toArray();
    Object[] values = claims.stream().map(Claim::value).toArray();
    statement.setArray(1, connection.createArrayOf("text", scopes));
    statement.setArray(2, connection.createArrayOf("text", values));
  }
}
