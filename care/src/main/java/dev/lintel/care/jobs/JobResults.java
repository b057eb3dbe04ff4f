package dev.lintel.care.jobs;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Takes the documents that a job results in, in their order. */
public final class JobResults implements AutoCloseable {
  private static final int AT_ONCE = 1_000;

  private final UUID job;
  private final PreparedBatch batch;
  private int number;

  JobResults(Handle handle, UUID job) {
    this.job = job;
    this.batch =
        handle.prepareBatch("insert into care.job_result (job, number, document) values (?, ?, ?)");
  }

  public void add(byte[] document) {
    batch.add(job, number++, new String(document, StandardCharsets.UTF_8));
    if (batch.size() == AT_ONCE) {
      batch.execute();
    }
  }

  @Override
  public void close() {
    if (batch.size() > 0) {
      batch.execute();
    }
    batch.close();
  }
}
