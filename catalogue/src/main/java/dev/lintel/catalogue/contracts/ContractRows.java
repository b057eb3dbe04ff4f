package dev.lintel.catalogue.contracts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Contracts as rows of their table. */
final class ContractRows {

  private static final String SAVE =
      """
      insert into catalogue.contract
        (number, owner, sender, receiver, text, currency, valid_from, valid_to, created, sent, approved, modified,
         revision, conditions)
      values (:number, :owner, :sender, :receiver, :text, :currency, :from, :to, :created, :sent, :approved,
        :modified, 1, :conditions)
      on conflict (number) do update set
        owner = excluded.owner, sender = excluded.sender, receiver = excluded.receiver, text = excluded.text,
        currency = excluded.currency, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
        created = excluded.created, sent = excluded.sent, approved = excluded.approved,
        modified = excluded.modified, revision = contract.revision + 1, conditions = excluded.conditions\
      """;

  private ContractRows() {}

  static void save(Handle handle, List<Contract> contracts, Instant now) {
    try (PreparedBatch batch = handle.prepareBatch(SAVE)) {
      contracts.forEach(contract -> bind(batch, contract, now).add());
      batch.execute();
    }
  }

  private static PreparedBatch bind(PreparedBatch batch, Contract contract, Instant now) {
    return batch
        .bind("number", contract.number())
        .bindMethods(contract.parties())
        .bind("text", contract.text())
        .bind("currency", contract.currency())
        .bind("from", contract.validity().from())
        .bind("to", contract.validity().to())
        .bind("created", utc(contract.history().created()))
        .bind("sent", contract.history().sent().map(ContractRows::utc))
        .bind("approved", contract.history().approved().map(ContractRows::utc))
        .bind("modified", utc(now))
        .bind("conditions", ConditionsJson.write(contract.conditions()));
  }

  static Contract contract(ResultSet row) throws SQLException {
    return new Contract(
        row.getLong("number"),
        new Parties(row.getInt("owner"), row.getInt("sender"), row.getInt("receiver")),
        row.getString("text"),
        row.getString("currency"),
        new Validity(day(row, "valid_from"), day(row, "valid_to")),
        new History(
            instant(row, "created").orElseThrow(),
            instant(row, "sent"),
            instant(row, "approved"),
            instant(row, "modified").orElseThrow()),
        ConditionsJson.read(row.getBytes("conditions")));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
