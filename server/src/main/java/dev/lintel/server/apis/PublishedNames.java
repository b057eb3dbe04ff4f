package dev.lintel.server.apis;

import java.util.Map;
import java.util.Set;

/**
 * The APIs that take access tokens, and the scopes and audiences that their published documentation
 * names, those of the test and of the production environment alike.
 */
final class PublishedNames {
  static final String CONNECT_SUPPLIER = "connect-supplier";
  static final String KONTRAKT = "kontrakt";

  static final Set<String> APIS_WITH_TOKENS = Set.of(CONNECT_SUPPLIER, KONTRAKT);

  static final Map<String, String> API_OF_NAME =
      Map.of(
          "api://706373f2-9e5b-42bd-8c32-614e1fc068f2/.default", CONNECT_SUPPLIER,
          "api://09332237-525b-4fa4-8dd9-e75d465cdbf9/.default", CONNECT_SUPPLIER,
          "api://aeb2714c-b8fb-44f3-887c-97a3a171a3e3/.default", KONTRAKT,
          "api://5d3672f7-5d67-4f95-9281-04e8b466c0de/.default", KONTRAKT,
          "https://nobbkontrakt.byggtjeneste.no", KONTRAKT);

  private PublishedNames() {}

  /** What a name of an API means to who chooses among them. */
  static String meaning(String name) {
    return APIS_WITH_TOKENS.contains(name)
        ? "The API by its plain name; it is all that is needed."
        : "The same API by a name of its published documentation, for clients that send that one.";
  }
}
