package dev.lintel.server.development;

import dev.lintel.catalogue.fiction.ContractFiction;
import dev.lintel.catalogue.fiction.SupplierFiction;
import dev.lintel.export.conventions.ExportSubscriptions;
import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.access.Password;
import dev.lintel.server.apis.KnownSubscriptions;
import java.util.Set;

/** The accounts of the development environment, whose passwords everybody knows. */
public final class DevelopmentAccounts {
  public static final String BUYER = "buyer";
  public static final String BROWSER = "browser";
  public static final String SUPPLIER = "supplier";
  public static final String OTHER_SUPPLIER = "other-supplier";

  public static final String DEALER = "dealer";
  public static final String CHAIN = "chain";

  private DevelopmentAccounts() {}

  static void addAbsent(Accounts accounts) {
    add(accounts, BUYER, ExportSubscriptions.ALL);
    add(accounts, BROWSER, Set.of(ExportSubscriptions.ITEMS, ExportSubscriptions.SAVED_SEARCHES));
    String supply = KnownSubscriptions.CONNECT_SUPPLIER;
    addClient(accounts, SUPPLIER, supply, SupplierFiction.participant());
    addClient(accounts, OTHER_SUPPLIER, supply, SupplierFiction.alternativeParticipant());
    String kontrakt = KnownSubscriptions.KONTRAKT;
    addClient(accounts, DEALER, kontrakt, ContractFiction.dealer());
    addClient(accounts, CHAIN, kontrakt, ContractFiction.chain());
  }

  private static void addClient(
      Accounts accounts, String name, String subscription, int participant) {
    accounts.createAbsent(
        Account.of(name, Set.of(subscription)).actingFor(Integer.toString(participant)),
        Password.of(name));
  }

  private static void add(Accounts accounts, String name, Set<String> subscriptions) {
    accounts.createAbsent(name, Password.of(name), subscriptions);
  }
}
