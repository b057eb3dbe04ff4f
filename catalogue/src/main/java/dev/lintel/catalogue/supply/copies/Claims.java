package dev.lintel.catalogue.supply.copies;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who has what only one item may have, in a transaction: claims of working copies, and what was
 * published without any. New claims are written at the end; one that another process took meanwhile
 * fails the transaction as a tie, so that it is done again and sees the other.
 */
public final class Claims {

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

  private record Held(Claim claim, int item) {}

  private final Connection connection;
  private final ClaimHolders holders;
  private final Map<Claim, Integer> taken = new HashMap<>();
  private final Map<Claim, Set<Integer>> released = new HashMap<>();
  private final Map<Integer, Set<Claim>> published = new HashMap<>();

  public Claims(Connection connection) {
    this.connection = connection;
    holders = new ClaimHolders(connection);
  }

  /** Looks many up at once, so that they are not asked for one by one. */
  public void prepare(Collection<Claim> claims) throws SQLException {
    holders.read(claims);
  }

  /** Whether another item than this has it. */
  public boolean isTaken(Claim claim, int item) throws SQLException {
    Integer now = taken.get(claim);
    if (now != null) {
      return now != item;
    }
    prepare(List.of(claim));
    Set<Integer> gone = released.getOrDefault(claim, Set.of());
    return others(holders.claiming(claim), item).anyMatch(other -> !gone.contains(other))
        || others(holders.published(claim), item).anyMatch(other -> isShown(claim, other));
  }

  private static Stream<Integer> others(Set<Integer> holders, int item) {
    return holders.stream().filter(holder -> holder != item);
  }

  /** Whether buyers still see on an item what they saw when the transaction began. */
  private boolean isShown(Claim claim, int item) {
    return !published.containsKey(item) || published.get(item).contains(claim);
  }

  /** Takes it for an item. */
  public void take(Claim claim, int item) {
    taken.put(claim, item);
  }

  /**
   * Gives back what an item had. While buyers still see it on the item it is nobody else's, in this
   * batch as in a later one.
   */
  public void release(Claim claim, int item) {
    taken.remove(claim, item);
    released.computeIfAbsent(claim, _ -> new HashSet<>()).add(item);
  }

  /** Notes that buyers see these on an item now, and no others any more. */
  public void publish(int item, Set<Claim> claims) {
    published.put(item, Set.copyOf(claims));
  }

  /** Writes what was taken and given back. */
  public void write() throws SQLException {
    change(
        RELEASE,
        released.entrySet().stream()
            .flatMap(each -> each.getValue().stream().map(item -> new Held(each.getKey(), item)))
            .toList());
    List<Held> fresh =
        taken.entrySet().stream()
            .map(each -> new Held(each.getKey(), each.getValue()))
            .filter(this::isNew)
            .toList();
    if (change(WRITE, fresh) < fresh.size()) {
      throw new SQLException("Another transaction claimed the same number or text", TIE);
    }
  }

  /** Whether it must be written: what is published needs no claim until it is given back. */
  private boolean isNew(Held one) {
    return released.getOrDefault(one.claim(), Set.of()).contains(one.item())
        || !holders.claiming(one.claim()).contains(one.item())
            && !holders.published(one.claim()).contains(one.item());
  }

  private int change(String sql, List<Held> claims) throws SQLException {
    if (claims.isEmpty()) {
      return 0;
    }
    List<Held> ordered =
        claims.stream()
            .sorted(
                Comparator.comparing((Held held) -> held.claim().scope())
                    .thenComparing(held -> held.claim().value()))
            .toList();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, ordered.stream().map(Held::claim).toList());
      Object[] numbers = ordered.stream().map(Held::item).toArray();
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
}
