package dev.lintel.care.presence;

import dev.lintel.care.jobs.Job;
import dev.lintel.care.jobs.JobFailedException;
import dev.lintel.care.jobs.JobHandler;
import dev.lintel.care.jobs.JobResults;
import dev.lintel.care.jobs.JobStatus;
import dev.lintel.care.jobs.Jobs;
import dev.lintel.care.jobs.NewJob;
import dev.lintel.care.people.Employee;
import dev.lintel.care.register.Documents;
import dev.lintel.care.register.Objection;
import dev.lintel.care.register.Register;
import dev.lintel.care.register.Stored;
import dev.lintel.care.streams.DocumentSink;
import dev.lintel.care.teams.Team;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Exports of presence logs, each a job; a connector has one running at a time. */
public final class PresenceExports implements JobHandler {
  public static final String KIND = "presence_export";

  /** More rows than this are refused. */
  private static final int MOST = 100_000;

  private final Jobs jobs;
  private final Register register;
  private final Duration takes;

  /**
   * @param takes how long an export takes at least
   */
  public PresenceExports(Jobs jobs, Register register, Duration takes) {
    this.jobs = jobs;
    this.register = register;
    this.takes = takes;
  }

  /** What is wrong with a request. */
  public List<Objection> objections(ExportRequest request) {
    var objections = new ArrayList<Objection>();
    if (!request.takesAll() && team(request).isEmpty()) {
      objections.add(
          Objection.to("filter_name", request.filterName(), "must be ALL or the code of a team"));
    }
    if (request.employeeId() != null
        && register.find(Employee.KIND, request.employeeId()).isEmpty()) {
      objections.add(
          Objection.to("employee_id", request.employeeId(), "names no existing employee"));
    }
    return objections;
  }

  /**
   * Begins an export.
   *
   * @return empty if another one of the account is running
   */
  public Optional<UUID> begin(String account, ExportRequest request) {
    String text = Documents.mapper().writeValueAsString(request);
    return jobs.accept(NewJob.of(account, KIND, KIND + " " + account, text).alone(takes));
  }

  /** Where an account's own export stands. */
  public Optional<JobStatus> find(String account, UUID id) {
    return jobs.find(account, KIND, id);
  }

  /** Hands on the rows of a finished export, as documents. */
  public void rows(UUID id, DocumentSink sink) throws IOException {
    jobs.results(id, sink);
  }

  @Override
  public void work(Handle handle, Job job, JobResults results) {
    ExportRequest request = Documents.mapper().readValue(job.request(), ExportRequest.class);
    List<Stored> ofDay = register.all(PresenceLog.KIND, PresenceLog.BY_DAY, request.date());
    if (ofDay.size() > MOST) {
      throw new JobFailedException(
          "The day has more than %d presence logs; export them by team.".formatted(MOST));
    }
    Stream<PresenceLog> logs = ofDay.stream().map(stored -> stored.as(PresenceLog.class));
    if (!request.takesAll()) {
      long team =
          team(request).orElseThrow(() -> new JobFailedException("The team exists no longer."));
      logs = logs.filter(log -> log.teamId() != null && log.teamId() == team);
    }
    new PresenceRows(request)
        .of(logs)
        .forEach(row -> results.add(Documents.mapper().writeValueAsBytes(row)));
  }

  private Optional<Long> team(ExportRequest request) {
    return register.all(Team.KIND, Team.BY_CODE, request.filterName()).stream()
        .map(Stored::id)
        .findFirst();
  }
}
