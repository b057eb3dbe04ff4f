package dev.lintel.ons.testing;

import java.util.Map;

/** A value for each parameter, such that the fictional organisation has what it asks for. */
public final class Samples {
  /** By the end of the path; ids are 1 otherwise. */
  private final Map<String, String> values;

  private Samples(Map<String, String> values) {
    this.values = values;
  }

  /** The samples, of which some are looked up or made. */
  public static Samples of(OnsServer server) {
    OnsClient client = server.planner();
    String export = DelayedJobs.of(server, client).exported("ALL");
    ImportRunStory run = ImportRunStory.begin(client, "'name':'sample'");
    String upload = run.uploadXml("<import><employee importId='bad'/></import>");
    String report = run.get("/report").field("reportId");
    run.awaitReport(report);
    return new Samples(
        Map.ofEntries(
            Map.entry("/t/employees/by_uuid/{uuid}", client.get("/t/employees/1").field("uuid")),
            Map.entry("/t/employees/by_identification_no/{identification_no}", "M0000001"),
            Map.entry("/t/clients/by_uuid/{uuid}", client.get("/t/clients/1").field("uuid")),
            Map.entry("/t/clients/by_identification_no/{identification_no}", "C0000001"),
            Map.entry("/t/client_addresses/{id}", first(client, "/t/clients/1/addresses")),
            Map.entry("/t/employee_addresses/{id}", first(client, "/t/employees/1/addresses")),
            Map.entry("bsn", client.get("/t/clients/1/bsn").field("number")),
            Map.entry("skn", some(client, "clients", "skn")),
            Map.entry("valid_from", "2026-01-01"),
            Map.entry("valid_to", "2026-12-31"),
            Map.entry("/t/users/by_uuid/{uuid}", client.get("/t/users/1").field("uuid")),
            Map.entry("user_name", client.get("/t/users/1").field("userName")),
            Map.entry("sso_id", some(client, "users", "ssoId")),
            Map.entry("sso_provider_id", "zorg.example"),
            Map.entry("start_datetime", "2026-11-23T07:00:00.000Z"),
            Map.entry("end_datetime", "2026-11-23T08:00:00.000Z"),
            Map.entry("/t/export/export_presence_logs/status/{uuid}", export),
            Map.entry("/t/export/export_presence_logs/result/{uuid}", export),
            Map.entry("run_id", run.id()),
            Map.entry("upload_id", upload),
            Map.entry("report_id", report),
            Map.entry("code", "T0001"),
            Map.entry("since", "2014-12-29T00:00:00.000")));
  }

  private static String first(OnsClient client, String addresses) {
    return client.get(addresses).each("addresses", "id").getFirst();
  }

  /** A value of a field that few have. */
  private static String some(OnsClient client, String list, String field) {
    return client.get("/t/%s/x-stream-connect/data".formatted(list)).each(list, field).stream()
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** The value of a parameter of a path. */
  public String value(String parameter, String path) {
    return values.getOrDefault(path, values.getOrDefault(parameter, "1"));
  }
}
