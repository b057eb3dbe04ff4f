package dev.lintel.catalogue.contracts;

import dev.lintel.catalogue.feed.ChangeLog;
import dev.lintel.catalogue.feed.Kind;
import dev.lintel.catalogue.writing.Differences;
import dev.lintel.catalogue.writing.SaveCounts;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** The stored contracts; each is replaced as a whole. */
public final class Contracts {

  private static final String LOCK =
      "select * from catalogue.contract where number = any(:numbers) order by number for update";
  private static final String FIND = "select * from catalogue.contract where number = :number";

  // A contract that was not sent is nothing to its receiver yet.
  private static final String OF_A_PARTY =
      """
      select * from catalogue.contract
      where (owner = :party or sender = :party
          or (receiver = :party and (sent is not null or approved is not null)))\
      """;
  private static final String OF_SUPPLIERS = " and owner = any(:suppliers)";
  private static final String CHANGED =
      """
       and ((approved >= :from and approved < :before) or (modified >= :from and modified < :before))\
      """;
  private static final String SUPPLIERS_OF_A_PARTY =
      """
      select distinct owner from catalogue.contract
      where owner = any(:suppliers) and (sender = :party
          or (receiver = :party and (sent is not null or approved is not null)))\
      """;
  private static final String PAGE = " order by number offset :skipped limit :count";

  // What ended before is told without its conditions, which can no longer count.
  private static final String APPROVED =
      """
      select number, owner, sender, receiver, text, currency, valid_from, valid_to, created, sent, approved, modified,
        case when valid_to < :since then '[]' else conditions end as conditions
      from catalogue.contract
      where receiver = :receiver and owner = any(:suppliers) and approved is not null order by number\
      """;

  private final Jdbi database;
  private final InstantSource clock;

  public Contracts(Jdbi database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Inserts or replaces contracts by number in one transaction, as modified now. One whose content
   * is the stored one is left alone; the given instant of its last change never counts.
   */
  public SaveCounts save(List<Contract> contracts) {
    return database.inTransaction(handle -> restore(handle, contracts));
  }

  /** The same, within the caller's transaction. */
  public SaveCounts restore(Handle handle, List<Contract> contracts) {
    List<Contract> stored = lock(handle, contracts.stream().map(Contract::number).toList());
    Differences<Contract> differences =
        Differences.between(undated(contracts), undated(stored), Contract::number);
    if (!differences.rows().isEmpty()) {
      ContractRows.save(handle, differences.rows(), clock.instant());
      ChangeLog.write(handle, Kind.CONTRACTS, pairs(stored, differences.rows()));
    }
    return differences.counts();
  }

  private static List<Contract> lock(Handle handle, List<Long> numbers) {
    return handle
        .createQuery(LOCK)
        .bindArray("numbers", Long.class, numbers)
        .map((row, _) -> ContractRows.contract(row))
        .list();
  }

  /** Without the instant of the last change, which the store sets. */
  private static List<Contract> undated(List<Contract> contracts) {
    return contracts.stream().map(contract -> contract.modifiedAt(Instant.EPOCH)).toList();
  }

  /** Suppliers and receivers, the old ones too, since a contract may have moved. */
  private static List<Integer> pairs(List<Contract> stored, List<Contract> changed) {
    return Stream.concat(stored.stream(), changed.stream())
        .map(Contract::parties)
        .distinct()
        .flatMap(parties -> Stream.of(parties.owner(), parties.receiver()))
        .toList();
  }

  /** The contract with a number, whoever its parties are. */
  public Optional<Contract> find(long number) {
    return database.withHandle(handle ->
        handle
            .createQuery(FIND)
            .bind("number", number)
            .map((row, _) -> ContractRows.contract(row))
            .findOne());
  }

  /**
   * A page of contracts by number, as {@link Contract#seenBy} the party that asks. The receiver
   * sees those that were sent or approved.
   *
   * @param count contracts on a page
   * @param page the first is 1
   */
  public List<Contract> page(ContractFilter filter, int count, int page) {
    return database.withHandle(handle ->
        bind(handle.createQuery(sql(filter)), filter)
            .bind("skipped", (page - 1L) * count)
            .bind("count", count)
            .map((row, _) -> ContractRows.contract(row).seenBy(filter.party()))
            .list());
  }

  /** Those of these suppliers about whose items a party sees a contract; itself among them. */
  public Set<Integer> suppliersOf(int party, List<Integer> suppliers) {
    return database.withHandle(handle ->
        Stream.concat(
                suppliers.stream().filter(each -> each == party),
                handle
                    .createQuery(SUPPLIERS_OF_A_PARTY)
                    .bind("party", party)
                    .bindArray("suppliers", Integer.class, suppliers)
                    .mapTo(Integer.class)
                    .list()
                    .stream())
            .collect(Collectors.toSet()));
  }

  private static String sql(ContractFilter filter) {
    return OF_A_PARTY
        + (filter.suppliers().isEmpty() ? "" : OF_SUPPLIERS)
        + (isOfAnyTime(filter) ? "" : CHANGED)
        + PAGE;
  }

  private static Query bind(Query query, ContractFilter filter) {
    query.bind("party", filter.party());
    if (!filter.suppliers().isEmpty()) {
      query.bindArray("suppliers", Integer.class, filter.suppliers());
    }
    if (!isOfAnyTime(filter)) {
      query.bind("from", filter.changedFrom().map(Contracts::utc).orElse(OffsetDateTime.MIN));
      query.bind("before", filter.changedBefore().map(Contracts::utc).orElse(OffsetDateTime.MAX));
    }
    return query;
  }

  private static boolean isOfAnyTime(ContractFilter filter) {
    return filter.changedFrom().isEmpty() && filter.changedBefore().isEmpty();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  /**
   * All approved contracts of a receiver with suppliers, by number, in one view of the data.
   *
   * @param since contracts that ended before this day come without conditions
   */
  public static List<Contract> approved(
      Handle handle, int receiver, Collection<Integer> suppliers, LocalDate since) {
    return handle
        .createQuery(APPROVED)
        .bind("receiver", receiver)
        .bindArray("suppliers", Integer.class, suppliers)
        .bind("since", since)
        .map((row, _) -> ContractRows.contract(row))
        .list();
  }
}
