package dev.lintel.server.portal.architecture;

import dev.lintel.properties.profile.ApiProfile;
import java.util.List;
import java.util.stream.Stream;

/**
 * A method of HTTP that the API knows.
 *
 * @param meaning what it does here
 * @param operations how many there are
 */
public record MethodRow(String method, String meaning, long operations) {

  static List<MethodRow> of(ApiProfile api, boolean asynchronous) {
    return Stream.of("GET", "POST", "PUT", "PATCH", "DELETE")
        .map(method -> new MethodRow(method, meaning(method, asynchronous), count(api, method)))
        .filter(row -> row.operations() > 0)
        .toList();
  }

  private static long count(ApiProfile api, String method) {
    return api.routes().stream().filter(route -> route.method().equals(method)).count();
  }

  private static String meaning(String method, boolean asynchronous) {
    return switch (method) {
      case "GET" ->
          "Reads, and changes nothing; query parameters select. HEAD answers the same without the"
              + " body.";
      case "PUT" -> "Updates what the path names; the answer has it with what the server added.";
      case "PATCH" -> "Changes the attributes that it names.";
      case "DELETE" -> "Removes what the path names.";
      default ->
          asynchronous
              ? "Creates, or does something with what the path names."
              : "Creates, performs an action, or asks with what does not belong into an address:"
                  + " a long list, sensitive data.";
    };
  }
}
