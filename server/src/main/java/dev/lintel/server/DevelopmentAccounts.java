package dev.lintel.server;

import dev.lintel.export.conventions.ExportSubscriptions;
import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.access.Password;
import java.util.Set;

/** The accounts of the development environment, whose passwords everybody knows. */
final class DevelopmentAccounts {
  static final String BUYER = "buyer";
  static final String BROWSER = "browser";
  static final String SUPPLIER = "supplier";
  static final String OTHER_SUPPLIER = "other-supplier";

  private DevelopmentAccounts() {}

  static void addAbsent(Accounts accounts) {
    add(accounts, BUYER, ExportSubscriptions.ALL);
    add(accounts, BROWSER, Set.of(ExportSubscriptions.ITEMS, ExportSubscriptions.SAVED_SEARCHES));
    add(accounts, SUPPLIER, Set.of(KnownSubscriptions.CONNECT_SUPPLIER));
    add(accounts, OTHER_SUPPLIER, Set.of(KnownSubscriptions.CONNECT_SUPPLIER));
  }

  private static void add(Accounts accounts, String name, Set<String> subscriptions) {
    accounts.createAbsent(name, Password.of(name), subscriptions);
  }
}
