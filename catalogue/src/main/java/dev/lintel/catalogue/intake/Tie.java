package dev.lintel.catalogue.intake;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Ties between writers, of which the database lets one fail: deadlocks, serialization failures. */
final class Tie {

  private static final Set<String> STATES = Set.of("40P01", "40001");

  private Tie() {}

  static boolean caused(Throwable failure) {
    return Stream.iterate(failure, each -> each != null, Throwable::getCause)
        .anyMatch(each -> each instanceof SQLException sql && STATES.contains(sql.getSQLState()));
  }
}
