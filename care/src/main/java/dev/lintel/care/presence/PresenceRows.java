package dev.lintel.care.presence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes the rows of an export from presence logs. */
final class PresenceRows {
  private static final Comparator<PresenceLog> ORDER =
      Comparator.comparing(PresenceLog::employeeId)
          .thenComparing(PresenceLog::beginDate)
          .thenComparing(PresenceLog::id);

  private final ExportRequest request;

  PresenceRows(ExportRequest request) {
    this.request = request;
  }

  Stream<ExportPresenceLog> of(Stream<PresenceLog> logs) {
    List<PresenceLog> rows =
        logs.filter(log ->
                request.employeeId() == null || log.employeeId().equals(request.employeeId()))
            .filter(log -> !request.verifiedOnly() || Boolean.TRUE.equals(log.verified()))
            .sorted(ORDER)
            .toList();
    if (request.preventOverlap()) {
      rows = apart(rows);
    }
    if (request.compressionType() == 1) {
      rows = joined(rows);
    }
    return rows.stream().map(log -> ExportPresenceLog.of(log, request.useDirectCode()));
  }

  /** What an earlier log of the employee covers is taken off; what is covered whole is left out. */
  private static List<PresenceLog> apart(List<PresenceLog> rows) {
    var until = new HashMap<Long, Instant>();
    var apart = new ArrayList<PresenceLog>();
    for (PresenceLog log : rows) {
      Instant covered = until.getOrDefault(log.employeeId(), Instant.MIN);
      if (log.endDate().isAfter(covered)) {
        Instant begin = log.beginDate().isAfter(covered) ? log.beginDate() : covered;
        apart.add(log.between(begin, log.endDate()));
        until.put(log.employeeId(), log.endDate());
      }
    }
    return apart;
  }

  private static List<PresenceLog> joined(List<PresenceLog> rows) {
    var joined = new ArrayList<PresenceLog>();
    for (PresenceLog log : rows) {
      if (!joined.isEmpty() && follows(joined.getLast(), log)) {
        PresenceLog before = joined.removeLast();
        joined.add(before.between(before.beginDate(), log.endDate()));
      } else {
        joined.add(log);
      }
    }
    return joined;
  }

  private static boolean follows(PresenceLog before, PresenceLog log) {
    return log.beginDate().equals(before.endDate())
        && same(log).equals(same(before))
        && !Boolean.TRUE.equals(log.duration());
  }

  private static List<String> same(PresenceLog log) {
    return Stream.of(
            log.employeeId(),
            log.clientId(),
            log.teamId(),
            log.locationId(),
            log.productCode(),
            log.duration())
        .map(Objects::toString)
        .toList();
  }
}
