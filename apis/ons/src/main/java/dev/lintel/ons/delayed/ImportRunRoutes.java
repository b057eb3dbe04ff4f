package dev.lintel.ons.delayed;

import static dev.lintel.properties.profile.ParameterTypes.text;

import dev.lintel.care.imports.ImportRuns;
import dev.lintel.care.imports.ReportKind;
import dev.lintel.care.imports.Run;
import dev.lintel.care.imports.RunStatus;
import dev.lintel.care.imports.UploadInfo;
import dev.lintel.care.imports.Validation;
import dev.lintel.care.register.Kind;
import dev.lintel.ons.resource.Callers;
import dev.lintel.ons.resource.Errors;
import dev.lintel.ons.resource.Operation;
import dev.lintel.ons.resource.Operations;
import dev.lintel.ons.resource.Parameters;
import dev.lintel.ons.resource.Resource;
import dev.lintel.ons.resource.Setting;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Import runs: files in, what became of their records, and reports. */
public final class ImportRunRoutes {
  private static final Resource<Run> RESOURCE =
      Resource.of(Kind.of("import_run", Run.class), "runs").tagged("onsimport.Run");
  private static final String ALL = "/t/onsimport/runs";
  private static final String ONE = ALL + "/{run_id}";

  private static final Parameter<String> RUN = Parameters.name("run_id");
  private static final Parameter<String> UPLOAD = Parameters.name("upload_id");
  private static final Parameter<String> REPORT = Parameters.name("report_id");

  private final ImportRights rights;
  private final ImportRuns runs;
  private final Operations<Run> operations;

  /**
   * @param imported whose rights are needed beside those of runs
   */
  public ImportRunRoutes(Setting setting, List<Resource<?>> imported) {
    this.rights = new ImportRights(imported);
    this.runs = setting.care().imports();
    this.operations = new Operations<>(setting, RESOURCE);
  }

  public Stream<Route> routes() {
    return Stream.of(
        operations
            .get("getAll", ALL, "Your runs, the newest first.")
            .values("runs", Run.class, call -> runs.all(Callers.name(call))),
        operations
            .post("create", ALL, "Creates a run.")
            .reads(Run.class, "autoProcess is true and quickMatch false where they are left out.")
            .value(Run.class, this::create),
        operations
            .delete(
                "delete",
                ONE,
                "Deletes a run with everything of it, unless a record of it" + " was stored.")
            .takes(RUN)
            .orConflict()
            .value(Run.class, this::delete),
        xml(),
        binary(),
        status(),
        statusOfUpload(),
        validations(),
        one("getUploads", "/uploads", "What was uploaded to a run.")
            .values("uploads", UploadInfo.class, call -> runs.uploads(own(call))),
        one("getReport", "/report", "Begins a report about a run.")
            .value(RunReport.class, call -> begin(call, ReportKind.RECORDS)),
        one("getIdList", "/idlist", "Begins a list of what records were stored as.")
            .value(RunReport.class, call -> begin(call, ReportKind.IDS)),
        report());
  }

  private Route xml() {
    return operations
        .post("uploadXml", ALL + "/xml", "Uploads records in XML, to be applied later.")
        .reads(RecordsXmlRequest.class, "XML, plain or in Base64.")
        .orConflict()
        .orMissing()
        .value(
            UploadResponse.class,
            call -> upload(call, SentFile.of(call.body(RecordsXmlRequest.class).orElseThrow())));
  }

  private Route binary() {
    return operations
        .post("uploadBinaryFile", ALL + "/binary", "Uploads a file, to be applied later.")
        .reads(BinaryFileRequest.class, "A file in Base64; .xml files hold records.")
        .orConflict()
        .orMissing()
        .value(
            UploadResponse.class,
            call -> upload(call, SentFile.of(call.body(BinaryFileRequest.class).orElseThrow())));
  }

  private Route status() {
    return one("getStatus", "/status", "What became of a run.")
        .value(
            RunStatus.class,
            call -> runs.status(Callers.name(call), own(call)).orElseThrow(() -> missing("run")));
  }

  private Route statusOfUpload() {
    return one("getStatusForUpload", "/status/{upload_id}", "What became of an upload.")
        .takes(UPLOAD)
        .value(
            RunStatus.class,
            call ->
                runs.status(Callers.name(call), own(call), uuid(call.get(UPLOAD), "upload"))
                    .orElseThrow(() -> missing("upload")));
  }

  private Route validations() {
    return one("getValidations", "/validations", "What was wrong with a run's records.")
        .takes(Parameters.OFFSET, Parameters.LIMIT)
        .values(
            "validations",
            Validation.class,
            call -> runs.validations(own(call), Parameters.page(call)));
  }

  private Route report() {
    return one("getGeneratedReport", "/report/{report_id}", "A report, once it is ready.")
        .takes(REPORT)
        .value(
            RunReport.class,
            call ->
                runs.report(Callers.name(call), own(call), uuid(call.get(REPORT), "report"))
                    .map(RunReport::of)
                    .orElseThrow(() -> missing("report")));
  }

  private Operation<Run> one(String name, String path, String summary) {
    return operations.get(name, ONE + path, summary).takes(RUN);
  }

  private Run create(Call call) {
    Run sent = call.body(Run.class).orElseThrow();
    Errors.refuse(RunRules.objections(sent));
    return runs.create(
        Callers.name(call),
        sent.name().strip(),
        !Boolean.FALSE.equals(sent.autoProcess()),
        Boolean.TRUE.equals(sent.quickMatch()));
  }

  private Run delete(Call call) {
    UUID id = own(call);
    Run run = runs.find(Callers.name(call), id).orElseThrow(() -> missing("run"));
    return switch (runs.delete(Callers.name(call), id)) {
      case DELETED -> run;
      case MISSING -> throw missing("run");
      case HAS_SUCCESS ->
          throw Problems.CONFLICTING
              .with("Records of the run were stored (SUCCESS); such a run stays.")
              .asException();
    };
  }

  private UploadResponse upload(Call call, SentFile file) {
    String account = Callers.name(call);
    rights.require(call, runs.changes(file.fileName(), file.content()));
    if (runs.isFull(account)) {
      throw Problems.CONFLICTING
          .with("Too many uploads wait already; send more when some have been applied.")
          .asException();
    }
    return runs.upload(account, uuid(file.runId(), "run"), file.fileName(), file.content())
        .map(id -> new UploadResponse(id.toString()))
        .orElseThrow(() -> missing("run"));
  }

  private RunReport begin(Call call, ReportKind kind) {
    return new RunReport(runs.begin(Callers.name(call), own(call), kind).toString(), null);
  }

  /** The id of the caller's own run. */
  private UUID own(Call call) {
    UUID id = uuid(call.get(RUN), "run");
    return runs.find(Callers.name(call), id).map(_ -> id).orElseThrow(() -> missing("run"));
  }

  private static UUID uuid(String text, String what) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw missing(what);
    }
  }

  private static RuntimeException missing(String what) {
    return Errors.missing("The " + what);
  }
}
