package dev.lintel.ons.testing;

import java.util.Map;

/** A value for each parameter, such that the fictional organisation has what it asks for. */
public final class Samples {
  /** By the end of the path; ids are 1 otherwise. */
  private final Map<String, String> values;

  private Samples(Map<String, String> values) {
    this.values = values;
  }

  /** The samples, of which some are looked up. */
  public static Samples of(OnsClient client) {
    return new Samples(
        Map.ofEntries(
            Map.entry("/t/employees/by_uuid/{uuid}", client.get("/t/employees/1").field("uuid")),
            Map.entry("/t/employees/by_identification_no/{identification_no}", "M0000001"),
            Map.entry("/t/clients/by_uuid/{uuid}", client.get("/t/clients/1").field("uuid")),
            Map.entry("/t/clients/by_identification_no/{identification_no}", "C0000001"),
            Map.entry("/t/client_addresses/{id}", first(client, "/t/clients/1/addresses")),
            Map.entry("/t/employee_addresses/{id}", first(client, "/t/employees/1/addresses")),
            Map.entry("bsn", client.get("/t/clients/1/bsn").field("number")),
            Map.entry("skn", skn(client)),
            Map.entry("valid_from", "2026-01-01"),
            Map.entry("valid_to", "2026-12-31"),
            Map.entry("code", "T0001"),
            Map.entry("since", "2014-12-29T00:00:00.000")));
  }

  private static String first(OnsClient client, String addresses) {
    return client.get(addresses).each("addresses", "id").getFirst();
  }

  /** Few have one. */
  private static String skn(OnsClient client) {
    return client.get("/t/clients/x-stream-connect/data").each("clients", "skn").stream()
        .filter(number -> !number.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** The value of a parameter of a path. */
  public String value(String parameter, String path) {
    return values.getOrDefault(path, values.getOrDefault(parameter, "1"));
  }
}
