package dev.lintel.server.myusage;

import dev.lintel.properties.access.Account;
import dev.lintel.server.visits.Visit;

/**
 * Who looks at his usage.
 *
 * @param byCertificate whether the connection itself proves it, so that there is no session to end
 */
record Partner(Account account, Visit visit, boolean byCertificate) {

  String formToken() {
    return byCertificate ? "" : visit.formToken();
  }
}
