package dev.lintel.properties.store;

import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Marks that something changed, for every process on the same database; a {@link ChangeWatch} hears
 * them. Needs the schema {@code properties}.
 */
public final class ChangeMarks {

  private static final String TOUCH =
      """
      insert into properties.change_mark as mark (topic, version) values (?, 1)
      on conflict (topic) do update set version = mark.version + 1
      """;

  private ChangeMarks() {}

  /**
   * Moves the topic's mark within the caller's transaction: others hear of it when that commits,
   * and never if it does not. Transactions that touch one topic wait for each other, so touch last.
   */
  public static void touch(Handle handle, String topic) {
    handle.execute(TOUCH, topic);
  }

  /** The version of every topic that was ever touched. */
  static Map<String, Long> versions(Handle handle) {
    return handle
        .createQuery("select topic, version from properties.change_mark")
        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
