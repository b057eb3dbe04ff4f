package dev.lintel.ons.delayed;

import static dev.lintel.properties.profile.ParameterTypes.day;
import static dev.lintel.properties.profile.ParameterTypes.flag;
import static dev.lintel.properties.profile.ParameterTypes.integer;

import dev.lintel.care.jobs.JobStatus;
import dev.lintel.care.presence.ExportPresenceLog;
import dev.lintel.care.presence.ExportRequest;
import dev.lintel.care.presence.PresenceExports;
import dev.lintel.care.register.Kind;
import dev.lintel.ons.resource.Callers;
import dev.lintel.ons.resource.Errors;
import dev.lintel.ons.resource.Operations;
import dev.lintel.ons.resource.Parameters;
import dev.lintel.ons.resource.Resource;
import dev.lintel.ons.resource.Setting;
import dev.lintel.properties.negotiation.lists.DocumentList;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The export of presence logs, a delayed job: "423 Locked. GET: The given resource is not yet
 * ready. This is the case for delayed jobs that take some time to process."
 */
public final class PresenceLogExports {
  private static final String LIST = "exportPresenceLogs";
  private static final Resource<ExportPresenceLog> RESOURCE =
      Resource.of(Kind.of(PresenceExports.KIND, ExportPresenceLog.class), LIST)
          .tagged("export.ExportPresenceLog");
  private static final String PATH = "/t/export/export_presence_logs/";

  private static final Parameter<Long> EMPLOYEE =
      Parameter.query("employee_id", Parameters.number(), "Whose logs; everybody's without it.");
  private static final Parameter<String> FILTER =
      Parameters.word("filter_name", "ALL, or the code of a team.").mandatory();
  private static final Parameter<LocalDate> DATE =
      Parameter.query("date", day(), "The day on which the logs begin.").mandatory();
  private static final Parameter<Integer> COMPRESSION =
      Parameter.query(
              "compression_type",
              integer(0, 1),
              "0: each log for itself; 1: those of one purpose that follow on each other as one.")
          .mandatory();
  private static final Parameter<Boolean> VERIFIED =
      Parameter.query("verified_only", flag(), "Whether verified logs alone are taken.")
          .mandatory();
  private static final Parameter<Boolean> APART =
      Parameter.query(
              "prevent_overlap",
              flag(),
              "Whether a log begins when the employee's log before it has ended, at the earliest.")
          .orElse(false);
  private static final Parameter<Boolean> CODE =
      Parameter.query("use_direct_code", flag(), "Whether productName is the product's code.")
          .orElse(false);

  private final PresenceExports exports;
  private final Operations<ExportPresenceLog> operations;

  public PresenceLogExports(Setting setting) {
    this.exports = setting.care().exports();
    this.operations = new Operations<>(setting, RESOURCE);
  }

  public Stream<Route> routes() {
    return Stream.of(
        operations
            .get("collect", PATH + "collect", "Begins an export.")
            .takes(EMPLOYEE, FILTER, DATE, COMPRESSION, VERIFIED, APART, CODE)
            .value(ExportUuid.class, this::begin),
        operations
            .get("statusByUuid", PATH + "status/{uuid}", "Where an export stands.")
            .takes(Parameters.UUID_IN_PATH)
            .value(ExportStatus.class, call -> ExportStatus.of(own(call))),
        operations
            .get("resultByUuid", PATH + "result/{uuid}", "What an export resulted in.")
            .takes(Parameters.UUID_IN_PATH)
            .orNotReady()
            .stream(LIST, ExportPresenceLog.class, this::rows));
  }

  private ExportUuid begin(Call call) {
    var request =
        new ExportRequest(
            call.find(EMPLOYEE).orElse(null),
            call.get(FILTER),
            call.get(DATE),
            call.get(COMPRESSION),
            call.get(VERIFIED),
            call.get(APART),
            call.get(CODE));
    Errors.refuse(exports.objections(request));
    return exports
        .begin(Callers.name(call), request)
        .map(ExportUuid::new)
        .orElseThrow(() ->
            refused("An export is already running; wait until its status is FINISHED or ERROR."));
  }

  private DocumentList.Source rows(Call call) {
    JobStatus job = own(call);
    return switch (job.state()) {
      case STARTED, RUNNING -> throw notReady(job).asException();
      case ERROR -> throw refused("The export failed: " + job.failure().orElse(""));
      case FINISHED -> taker -> exports.rows(job.id(), taker::take);
    };
  }

  /** "400 UUID is required, or no status could be found." */
  private JobStatus own(Call call) {
    UUID id = call.get(Parameters.UUID_IN_PATH);
    return exports
        .find(Callers.name(call), id)
        .orElseThrow(
            () -> Errors.invalid("uuid", id, "names no export of yours, or one that was removed"));
  }

  private static Problem notReady(JobStatus job) {
    long seconds = Math.max(1, job.left().plusMillis(999).toSeconds());
    String progress = job.percent() + "%";
    return new Problem(
            Problems.NOT_READY_YET,
            "",
            List.of(
                new Fault("exportStatusType", "is not FINISHED yet", job.state().name()),
                new Fault("progress", "is over; ask again in %d s".formatted(seconds), progress)),
            java.util.Map.of())
        .withHeader("Retry-After", Long.toString(seconds));
  }

  private static RuntimeException refused(String why) {
    return Problem.of(Problems.INVALID_REQUEST, why).asException();
  }
}
