package dev.lintel.catalogue.intake;

import dev.lintel.catalogue.writing.SaveCounts;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/** Rows that are ready to be saved within a transaction; may be asked again after a rollback. */
@FunctionalInterface
public interface Batch {

  /** Saves the rows and tells what that changed. */
  SaveCounts save(Handle handle) throws SQLException;
}
