package dev.lintel.kontrakt.testing;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.pricing.ContractPrices;
import dev.lintel.catalogue.fiction.ContractFiction;
import dev.lintel.catalogue.items.FactsJson;
import dev.lintel.catalogue.items.Rendered;
import dev.lintel.catalogue.shelf.ReadingBudget;
import dev.lintel.kontrakt.KontraktApi;
import dev.lintel.properties.access.Account;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.limits.Quota;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.ServedApi;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The API over HTTP on a free port, with a database of its own and a clock that stands still until
 * a story moves it.
 */
public final class KontraktServer implements AutoCloseable {
  /** Past midnight in Oslo, and still the day before in UTC. */
  public static final String NOW = "2026-03-01T23:30:00Z";

  public static final String TODAY = "2026-03-02";
  public static final String YESTERDAY = "2026-03-01";

  public static final String DEALER = "dealer";
  public static final String CHAIN = "chain";

  /** Acts for the supplier that owns the known contracts. */
  public static final String OWNER = "owner";

  /** Acts for a participant that has no contract. */
  public static final String STRANGER = "stranger";

  /** Has the subscription but acts for nobody. */
  public static final String NOBODY = "nobody";

  /** Acts for the same as the owner, without a subscription to this API. */
  public static final String SUPPLIER = "supplier";

  private static final long MEMORY = 64 << 20;

  public final SteppingClock clock = SteppingClock.at(NOW);
  public final Database database = TestDatabase.fresh("properties", "catalogue");
  public final Catalogue catalogue =
      Catalogue.open(
          database, item -> Rendered.of(FactsJson.write(item)), new ReadingBudget(32 << 20), clock);

  private final ContractPrices prices = ContractPrices.open(database, MEMORY);
  private final ServedApi served;

  private KontraktServer(String quota) {
    ApiProfile profile =
        KontraktApi.profile(
            new KontraktApi.Parts(catalogue.contracts(), catalogue.zones(), prices, clock),
            new NamedTokens(accounts()),
            List.of(
                LimitPolicy.perClient(
                    "client", KontraktApi.NAME, Quota.parse(quota), LimitPolicy.Mode.ENFORCE)));
    served = ServedApi.start(profile, database, clock);
  }

  /** With limits that no story reaches. */
  public static KontraktServer start() {
    return new KontraktServer("10000000/1h");
  }

  /** With a limit for each client. */
  public static KontraktServer limitedTo(String quota) {
    return new KontraktServer(quota);
  }

  /** The same with known items and these contracts. */
  public static KontraktServer with(Contract... contracts) {
    KontraktServer server = start();
    Known.store(server.catalogue);
    server.catalogue.contracts().save(List.of(contracts));
    return server;
  }

  private static Map<String, Account> accounts() {
    return Map.of(
        DEALER, subscriber(DEALER).actingFor(Integer.toString(ContractFiction.dealer())),
        CHAIN, subscriber(CHAIN).actingFor(Integer.toString(ContractFiction.chain())),
        OWNER, subscriber(OWNER).actingFor(Integer.toString(Known.SUPPLIER)),
        STRANGER, subscriber(STRANGER).actingFor("99999"),
        NOBODY, subscriber(NOBODY),
        SUPPLIER,
            Account.of(SUPPLIER, Set.of("connect-supplier"))
                .actingFor(Integer.toString(Known.SUPPLIER)));
  }

  private static Account subscriber(String name) {
    return Account.of(name, Set.of("kontrakt"));
  }

  public URI address() {
    return served.address();
  }

  /** Whatever is answered to this client must be described. */
  public KontraktClient client(String account) {
    return anonymous().with("Authorization", "Bearer " + account);
  }

  public KontraktClient anonymous() {
    return new KontraktClient(address(), served.described(), Map.of());
  }

  public KontraktClient dealer() {
    return client(DEALER);
  }

  @Override
  public void close() {
    served.close();
    prices.close();
    database.close();
  }
}
