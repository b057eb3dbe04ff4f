package dev.lintel.server.running;

import dev.lintel.auth.AuthApi;
import dev.lintel.kontrakt.KontraktApi;
import dev.lintel.properties.access.OperatorLogin;
import dev.lintel.server.development.DevelopmentAccounts;
import dev.lintel.server.development.ReadyCertificates;
import dev.lintel.server.doors.Doors;
import dev.lintel.server.options.Environment;
import dev.lintel.server.options.ServerOptions;
import java.io.PrintWriter;

/**
 * What the screen shows once, when the server is ready: where it is, who may call, and a line to
 * try.
 */
final class ReadyBlock {
  private ReadyBlock() {}

  static void print(Doors doors, PrintWriter screen) {
    ServerOptions options = doors.options();
    screen.printf("%nLintel %s, environment %s%n%n", ProductVersion.text(), options.environment());
    screen.printf("  APIs         %s%n", doors.http());
    screen.printf("               %s%n", doors.https());
    screen.printf("  portal       %s/  (in a browser)%n", doors.http());
    screen.printf(
        "  operator     %s  (pages; /health/live, /health/ready, /metrics)%n", doors.operator());
    screen.printf("  data         %s%n", options.storage());
    options
        .evolution()
        .rehearsed()
        .ifPresent(
            day -> screen.printf("  rehearsal    announced ends are judged as of %s%n", day));
    if (options.environment() == Environment.DEVELOPMENT) {
      printAccounts(doors, screen);
    }
    screen.printf("%nLintel is ready: %s%n", doors.http());
    screen.flush();
  }

  private static void printAccounts(Doors doors, PrintWriter screen) {
    screen.printf(
        "%n  accounts     %1$s / %1$s (every subscription)%n"
            + "               %2$s / %2$s (no prices, no assortments)%n",
        DevelopmentAccounts.BUYER, DevelopmentAccounts.BROWSER);
    screen.printf(
        "  clients      %1$s / %1$s, %2$s / %2$s (suppliers)%n"
            + "               %3$s / %3$s, %4$s / %4$s (contract prices; tokens: %5$s)%n",
        DevelopmentAccounts.SUPPLIER,
        DevelopmentAccounts.OTHER_SUPPLIER,
        DevelopmentAccounts.DEALER,
        DevelopmentAccounts.CHAIN,
        AuthApi.TOKEN_PATH);
    screen.printf(
        "  operator     %1$s / %1$s (signs in at %2$s)%n",
        OperatorLogin.USUAL_NAME, doors.operator());
    screen.printf(
        "  certificates %s (%s, %s)%n",
        doors.options().storage().data().resolve("certificates"),
        ReadyCertificates.PLANNER,
        ReadyCertificates.READER);
    screen.printf(
        "%n  try          curl -u %1$s:%1$s '%2$s/api/v2/items?pageSize=2'%n",
        DevelopmentAccounts.BUYER, doors.http());
    printPriceLine(doors.http(), screen);
  }

  /** A token and what it is for, in one line that can be pasted. */
  private static void printPriceLine(String http, PrintWriter screen) {
    String token =
        "curl -s %s%s -d grant_type=client_credentials -d client_id=%3$s -d client_secret=%3$s"
                .formatted(http, AuthApi.TOKEN_PATH, DevelopmentAccounts.DEALER)
            + " -d scope="
            + KontraktApi.NAME
            + " | cut -d '\"' -f 4";
    screen.printf(
        "               curl -H \"Authorization: Bearer $(%s)\""
            + " '%s/nobbkontrakt/v1/contracts?count=1&page=1'%n",
        token, http);
  }
}
