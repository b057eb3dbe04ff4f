package dev.lintel.catalogue.supply.copies;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who has what only one item may have, in a transaction: claims of working copies, and what buyers
 * see. New claims are written at the end; one that another process took meanwhile fails the
 * transaction as a tie, so that it is done again and sees the other.
 */
public final class Claims {

  private static final String READ =
      """
      select scope, value, number from catalogue.supply_claim
      where (scope, value) in (select * from unnest(?::text[], ?::text[]))\
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
  private final ShownClaims shown;
  private final Map<Claim, Integer> taken = new HashMap<>();
  private final Map<Claim, Integer> released = new HashMap<>();

  public Claims(Connection connection) {
    this.connection = connection;
    shown = new ShownClaims(connection);
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
    shown.read(unknown);
  }

  /** Whether another item than this has it. */
  public boolean isTaken(Claim claim, int item) throws SQLException {
    Integer now = taken.get(claim);
    if (now != null) {
      return now != item;
    }
    prepare(List.of(claim));
    Integer gone = released.get(claim);
    return known.get(claim).stream().anyMatch(holder -> holder != item && !holder.equals(gone))
        || shown.isElsewhere(claim, item);
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

  /** Notes that buyers see these on an item now, and no others any more. */
  public void publish(int item, Set<Claim> claims) {
    shown.publish(item, claims);
  }

  /** Writes what was taken and given back. */
  public void write() throws SQLException {
    change(RELEASE, released);
    Map<Claim, Integer> fresh = new HashMap<>(taken);
    for (Map.Entry<Claim, Integer> each : taken.entrySet()) {
      if (holds(each.getKey(), each.getValue()) && !released.containsKey(each.getKey())) {
        fresh.remove(each.getKey());
      }
    }
    if (change(WRITE, fresh) < fresh.size()) {
      throw new SQLException("Another transaction claimed the same number or text", TIE);
    }
  }

  private boolean holds(Claim claim, int item) {
    return known.getOrDefault(claim, Set.of()).contains(item) || shown.isOn(claim, item);
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
}
