package dev.lintel.care;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.care.jobs.JobFailedException;
import dev.lintel.care.jobs.JobHandler;
import dev.lintel.care.jobs.JobState;
import dev.lintel.care.jobs.JobWorker;
import dev.lintel.care.jobs.Jobs;
import dev.lintel.care.jobs.NewJob;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.Eventually;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class JobsIT {
  private static final String KIND = "story";

  @AutoClose private final Database database = TestDatabase.fresh("care");
  private final Jobs jobs =
      new Jobs(database.jdbi(), SteppingClock.at("2026-11-21T12:00:00Z"), UUID::randomUUID);

  private UUID accept(String subject, String request) {
    return jobs.accept(NewJob.of("someone", KIND, subject, "\"" + request + "\"")).orElseThrow();
  }

  private void awaitEnd(UUID id, JobState state) {
    Eventually.holds(
        "the job is " + state, () -> jobs.find("someone", KIND, id).orElseThrow().state() == state);
  }

  @Test
  void doesAgainWhatAKilledProcessHadBegun() throws IOException {
    // given a process that loses its database in the middle of a job
    var attempts = new AtomicInteger();
    JobHandler handler =
        (handle, job, results) -> {
          results.add(("attempt " + attempts.incrementAndGet()).getBytes(StandardCharsets.UTF_8));
          if (attempts.get() == 1) {
            kill(handle.createQuery("select pg_backend_pid()").mapTo(Integer.class).one());
            handle.execute("select 1");
          }
        };
    UUID id = accept("one", "work");

    // when
    try (var _ = JobWorker.start(jobs, Map.of(KIND, handler));
        var _ = JobWorker.start(jobs, Map.of(KIND, handler))) {
      awaitEnd(id, JobState.FINISHED);
    }

    // then
    assertThat(attempts).hasValue(2);
    assertThat(results(id)).containsExactly("attempt 2");
  }

  @Test
  void doesEachJobOnceAndThoseOfASubjectInOrderByManyWorkers() {
    // given
    var done = new CopyOnWriteArrayList<String>();
    List<UUID> ids =
        IntStream.range(0, 60).mapToObj(i -> accept("subject " + i % 3, "" + i)).toList();
    Map<String, JobHandler> handlers =
        Map.of(KIND, (handle, job, results) -> done.add(job.request().replace("\"", "")));

    // when
    try (var _ = JobWorker.start(jobs, handlers);
        var _ = JobWorker.start(jobs, handlers);
        var _ = JobWorker.start(jobs, handlers)) {
      ids.forEach(id -> awaitEnd(id, JobState.FINISHED));
    }

    // then
    List<Integer> order = done.stream().map(Integer::valueOf).toList();
    assertThat(order).hasSize(60).doesNotHaveDuplicates();
    for (int subject = 0; subject < 3; subject++) {
      int of = subject;
      assertThat(order.stream().filter(number -> number % 3 == of)).isSorted();
    }
  }

  @Test
  void undoesWhatAFailedJobWroteAndTellsWhy() throws IOException {
    // given
    JobHandler handler =
        (handle, job, results) -> {
          results.add("half".getBytes(StandardCharsets.UTF_8));
          throw job.request().contains("refused")
              ? new JobFailedException("It cannot be done.")
              : new IllegalStateException("a fault");
        };
    UUID refused = accept("one", "refused");
    UUID faulty = accept("one", "faulty");

    // when
    try (var _ = JobWorker.start(jobs, Map.of(KIND, handler))) {
      awaitEnd(faulty, JobState.ERROR);
    }

    // then
    assertThat(jobs.find("someone", KIND, refused).orElseThrow().failure())
        .hasValue("It cannot be done.");
    assertThat(jobs.find("someone", KIND, faulty).orElseThrow().failure().orElseThrow())
        .contains("Incident " + faulty)
        .doesNotContain("a fault");
    assertThat(results(refused)).isEmpty();
    assertThat(jobs.find("somebody else", KIND, refused)).isEmpty();
  }

  private List<String> results(UUID id) throws IOException {
    var documents = new ArrayList<String>();
    jobs.results(id, document -> documents.add(new String(document, StandardCharsets.UTF_8)));
    return documents;
  }

  private void kill(int backend) {
    database
        .jdbi()
        .useHandle(handle ->
            handle
                .createQuery("select pg_terminate_backend(:backend)")
                .bind("backend", backend)
                .mapTo(Boolean.class)
                .one());
  }
}
