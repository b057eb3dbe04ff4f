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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who has what only one item may have, in a transaction: claims of working copies, and what was
 * published without any. New claims are written at the end; one that another process took meanwhile
 * fails the transaction as a tie, so that it is done again and sees the other.
 */
public final class Claims {

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
  private static final String RELEASE =
      """
      delete from catalogue.supply_claim
      where (scope, value, number) in (select * from unnest(?::text[], ?::text[], ?::integer[]))\
      """;
  private static final String WRITE =
      """
      insert into catalogue.supply_claim (scope, value, number)
      select * from unnest(?::text[], ?::text[], ?::integer[]) as new (scope, value, number)
      order by scope, value
      on conflict (scope, value) do nothing\
      """;

  /** As the database calls a tie between transactions, of which one is done again. */
  private static final String TIE = "40001";

  private record Held(String scope, String value) {
    static Held of(Claim claim) {
      return new Held(claim.scope(), claim.value());
    }
  }

  private final Connection connection;
  private final Map<Claim, Set<Integer>> known = new HashMap<>();
  private final Map<Claim, Integer> taken = new HashMap<>();
  private final Map<Claim, Integer> released = new HashMap<>();

  public Claims(Connection connection) {
    this.connection = connection;
  }

  /** Looks many up at once, so that they are not asked for one by one. */
  public void prepare(Collection<Claim> claims) throws SQLException {
    List<Claim> unknown =
        claims.stream().distinct().filter(one -> !known.containsKey(one)).toList();
    if (unknown.isEmpty()) {
      return;
    }
    unknown.forEach(claim -> known.put(claim, new HashSet<>()));
    readClaims(unknown);
    readGtins(unknown);
    readWords(
        unknown.stream()
            .filter(one -> one.kind() != Claim.Kind.GTIN && !Words.of(one.value()).isEmpty())
            .toList());
  }

  /** Whether another item than this has it. */
  public boolean isTaken(Claim claim, int item) throws SQLException {
    Integer now = taken.get(claim);
    if (now != null) {
      return now != item;
    }
    prepare(List.of(claim));
    Integer gone = released.get(claim);
    return known.get(claim).stream().anyMatch(holder -> holder != item && !holder.equals(gone));
  }

  /** Takes it for an item. */
  public void take(Claim claim, int item) {
    taken.put(claim, item);
  }

  /** Gives back what an item had; what is published of it is still found. */
  public void release(Claim claim, int item) {
    if (!taken.remove(claim, item) || known.containsKey(claim)) {
      released.put(claim, item);
    }
  }

  /** Writes what was taken and given back. */
  public void write() throws SQLException {
    change(RELEASE, released);
    Map<Claim, Integer> fresh = new HashMap<>(taken);
    for (Map.Entry<Claim, Integer> each : taken.entrySet()) {
      Set<Integer> holders = known.getOrDefault(each.getKey(), Set.of());
      if (holders.contains(each.getValue()) && !released.containsKey(each.getKey())) {
        fresh.remove(each.getKey());
      }
    }
    if (change(WRITE, fresh) < fresh.size()) {
      throw new SQLException("Another transaction claimed the same number or text", TIE);
    }
  }

  private int change(String sql, Map<Claim, Integer> claims) throws SQLException {
    if (claims.isEmpty()) {
      return 0;
    }
    List<Claim> ordered =
        claims.keySet().stream()
            .sorted(Comparator.comparing(Claim::scope).thenComparing(Claim::value))
            .toList();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, ordered);
      Object[] numbers = ordered.stream().map(claims::get).toArray();
      statement.setArray(3, connection.createArrayOf("int4", numbers));
      return statement.executeUpdate();
    }
  }

  private void bind(PreparedStatement statement, List<Claim> claims) throws SQLException {
    Object[] scopes = claims.stream().map(Claim::scope).toArray();
    Object[] values = claims.stream().map(Claim::value).toArray();
    statement.setArray(1, connection.createArrayOf("text", scopes));
    statement.setArray(2, connection.createArrayOf("text", values));
  }

  private void readClaims(List<Claim> claims) throws SQLException {
    Map<Held, Claim> wanted = new HashMap<>();
    claims.forEach(claim -> wanted.put(Held.of(claim), claim));
    try (PreparedStatement statement = connection.prepareStatement(READ)) {
      bind(statement, claims);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          Held held = new Held(rows.getString(1), rows.getString(2));
          known.get(wanted.get(held)).add(rows.getInt(3));
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
          for (String gtin : (String[]) rows.getArray(2).getArray()) {
            known.getOrDefault(Claim.gtin(gtin), new HashSet<>()).add(rows.getInt(1));
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
            .forEach(known.get(claim)::add));
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
