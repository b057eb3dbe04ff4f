package dev.lintel.server.portal.start;

import dev.lintel.auth.AuthApi;
import dev.lintel.export.ExportApi;
import dev.lintel.kontrakt.KontraktApi;
import dev.lintel.ons.OnsApi;
import dev.lintel.server.development.DevelopmentAccounts;
import dev.lintel.server.development.ReadyCertificates;
import dev.lintel.server.portal.start.Tour.Step;
import dev.lintel.supplier.SupplierApi;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * The tours of the development environment, with this server's addresses, accounts and
 * certificates.
 *
 * @param http where the APIs are
 * @param https where the API is that knows callers by certificate
 * @param certificates where those lie
 */
record Tours(URI http, URI https, Path certificates) {

  List<Tour> all() {
    return List.of(export(), supplier(), kontrakt(), ons());
  }

  private Tour export() {
    String as = "curl -s -u %1$s:%1$s ".formatted(DevelopmentAccounts.BUYER);
    return new Tour(
        ExportApi.NAME,
        "NOBB Export: read the catalogue",
        List.of(
            new Step(
                "Two items, and the headers of the page: how many there are, and the token of the"
                    + " next page.",
                as + "-i '" + http + "/api/v2/items?pageSize=2'"),
            new Step(
                "The next page is the same request with the token.",
                "NEXT=$(%s-o /dev/null -D - '%s/api/v2/items?pageSize=2' | sed -n 's/^x-forward-token: *//p' | tr -d '\\r')%n%s\"%s/api/v2/items?pageSize=2&pageToken=$NEXT\""
                    .formatted(as, http, as, http)),
            new Step(
                "What changed since a day, to keep a copy up to date.",
                as + "'" + http + "/api/v2/items?from=2026-10-25&pageSize=1'"),
            new Step(
                "What a mistake looks like.",
                as + "'" + http + "/api/v2/items?pageSize=0'",
                "400")));
  }

  private Tour supplier() {
    String api = http + "/nobbsupplier/api/v2";
    return new Tour(
        SupplierApi.NAME,
        "NOBB Connect Supplier: change an item",
        List.of(
            new Step(
                "A token, good for an hour.",
                token(DevelopmentAccounts.SUPPLIER, SupplierApi.NAME)),
            new Step(
                "One of the supplier's own items.",
                "ITEM=$(%s | grep -o '\"nobbNumber\":[0-9]*' | head -1 | cut -d : -f 2)%necho \"$ITEM\""
                    .formatted(bearer("'" + api + "/items?limit=1'"))),
            new Step(
                "Change one attribute. It is accepted at once and done a moment later; Location has the"
                    + " address of its status.",
                "STATUS=$(%s | sed -n 's/^Location: *//p' | tr -d '\\r')%necho \"$STATUS\""
                    .formatted(
                        bearer(
                            "-o /dev/null -D - -X PATCH \"%s/items/$ITEM\" -H 'Content-Type: application/merge-patch+json' -d '{\"secondaryText\": \"Changed on the tour\"}'"
                                .formatted(api)))),
            new Step(
                "Follow the status to its end; wait asks the answer to come with it. Processed means:"
                    + " the change is in your working copy.",
                bearer("\"$STATUS?wait=20\"")),
            new Step(
                "Its state. As long as that is Changed, not published, buyers see nothing of the"
                    + " change.",
                bearer("\"" + api + "/items/$ITEM\" | grep -o '\"state\":\"[^\"]*\"'")),
            new Step(
                "Publish it. This is a change like the other; Prefer lets the answer wait for its end.",
                bearer("-H 'Prefer: wait=20' -X POST \"" + api + "/items/$ITEM/publish\"")),
            new Step(
                "What a buyer reads now, in the Export API.",
                "curl -s -u %1$s:%1$s \"%2$s/api/v2/items?nobbnos=$ITEM\" | grep -o '\"secondaryText\":\"Changed on the tour\"'"
                    .formatted(DevelopmentAccounts.BUYER, http))),
        neededToPublish());
  }

  /** What an item must have before buyers may see it, in the words of the reference. */
  private static List<String> neededToPublish() {
    return List.of(
        "an active module, which names brand, manufacturer and product group",
        "type, price unit, the supplier's and the manufacturer's item number",
        "in the channel TOTAL a primary text, and a price that is published",
        "an F-PAK (a display: a D-PAK) with GTIN, height, length, width and weight, and one"
            + " package with a GTIN that is deliverable",
        "a picture of type PB");
  }

  private Tour kontrakt() {
    String api = http + "/nobbkontrakt/v1";
    return new Tour(
        KontraktApi.NAME,
        "NOBB Kontrakt: ask what an item costs",
        List.of(
            new Step(
                "A token, good for an hour.", token(DevelopmentAccounts.DEALER, KontraktApi.NAME)),
            new Step(
                "The first contract of this dealer, and an item that it has a price for.",
                "ITEM=$(%s | grep -o '\"level\":\"Item\",\"number\":\"[0-9]*\"' | head -1 | cut -d '\"' -f 8)%necho \"$ITEM\""
                    .formatted(bearer("'" + api + "/contracts?count=1&page=1'"))),
            new Step("Its prices.", bearer("\"" + api + "/prices?nobbNumbers=$ITEM\"")),
            new Step(
                "How they were calculated.",
                bearer("\"" + api + "/prices?nobbNumbers=$ITEM&explain=true\""))));
  }

  private Tour ons() {
    String planner =
        "CERTIFICATES='%s'%nplanner() { curl -s --cacert \"$CERTIFICATES/ca.pem\" --cert \"$CERTIFICATES/%2$s.pem\" --key \"$CERTIFICATES/%2$s.key\" \"$@\"; }%n"
            .formatted(certificates, ReadyCertificates.PLANNER);
    String employee = "'" + https + "/t/employees/1'";
    return new Tour(
        OnsApi.NAME,
        "Ons: read employees with a certificate",
        List.of(
            new Step(
                "Say hello. The certificate tells who you are. This one lies on the server's own machine;"
                    + " the API's page tells how you get one elsewhere.",
                planner + "planner '" + https + "/ping'"),
            new Step("One employee.", "planner " + employee),
            new Step("The same in XML.", "planner -H 'Accept: application/xml' " + employee),
            new Step(
                "Without a certificate: 403 means here that you were not recognised.",
                "curl -s -w '%{http_code}\\n' --cacert \"$CERTIFICATES/ca.pem\" " + employee,
                "403")));
  }

  private String token(String client, String scope) {
    return "TOKEN=$(curl -s '%1$s%2$s' -d grant_type=client_credentials -d client_id=%3$s -d client_secret=%3$s -d scope=%4$s | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')"
        .formatted(http, AuthApi.TOKEN_PATH, client, scope);
  }

  private static String bearer(String rest) {
    return "curl -s -H \"Authorization: Bearer $TOKEN\" " + rest;
  }
}
