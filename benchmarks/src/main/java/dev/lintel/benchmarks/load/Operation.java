package dev.lintel.benchmarks.load;

import java.io.IOException;
import java.sql.SQLException;

/** One thing to do again and again, by one thread. */
@FunctionalInterface
public interface Operation extends AutoCloseable {

  /** Does it once and tells how many items that were. */
  long perform() throws Exception;

  /** Gives back what it held; nothing unless an operation says otherwise. */
  @Override
  default void close() throws IOException, SQLException {}
}
