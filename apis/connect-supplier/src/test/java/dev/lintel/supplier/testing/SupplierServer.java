package dev.lintel.supplier.testing;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.approvals.Approvals;
import dev.lintel.catalogue.fiction.FictionalCatalogue;
import dev.lintel.catalogue.fiction.SupplierFiction;
import dev.lintel.catalogue.items.FactsJson;
import dev.lintel.catalogue.items.Rendered;
import dev.lintel.catalogue.shelf.ReadingBudget;
import dev.lintel.catalogue.supply.Supply;
import dev.lintel.catalogue.supply.SupplySettings;
import dev.lintel.catalogue.supply.copies.OwnCopies;
import dev.lintel.catalogue.supply.publishing.ApprovalPolicy;
import dev.lintel.catalogue.supply.references.ReferenceLists;
import dev.lintel.properties.access.Account;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.limits.Quota;
import dev.lintel.properties.operations.OperationSettings;
import dev.lintel.properties.operations.OperationWorkers;
import dev.lintel.properties.operations.Operations;
import dev.lintel.properties.paging.MemorySealingKeys;
import dev.lintel.properties.paging.TokenSeal;
import dev.lintel.properties.pipeline.Observation;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.ServedApi;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import dev.lintel.supplier.SupplierApi;
import dev.lintel.supplier.applying.ChangeHandler;
import java.net.URI;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The API over HTTP on a free port, with a fictional catalogue in a database of its own, workers
 * that can be held back, and a clock that stands still until a story moves it.
 */
public final class SupplierServer implements AutoCloseable {
  public static final String NOW = "2026-03-01T12:00:00Z";
  public static final String OWNER = "supplier";
  public static final String OTHER = "other-supplier";

  /** Acts for a participant that has to do with nobody's items. */
  public static final String STRANGER = "stranger";

  /** Has the subscription but acts for nobody. */
  public static final String NOBODY = "nobody";

  /** Has no subscription. */
  public static final String BUYER = "buyer";

  private static final int ITEMS = 600;
  private static final String UNLIMITED = "10000000/1h";

  public final SteppingClock clock = SteppingClock.at(NOW);
  public final Database database = TestDatabase.fresh("properties", "catalogue");
  public final Catalogue catalogue;
  public final Approvals approvals;

  /** What became of each request, in the order of their ends. */
  public final List<Observation> observations;

  public final FictionalCatalogue fiction =
      new FictionalCatalogue(3, ITEMS, java.time.Instant.parse(NOW));

  private final SecureRandom random = new SecureRandom();
  private final Operations operations;
  private final Supply supply;
  private final ServedApi served;
  private OperationWorkers workers;

  private SupplierServer(
      ApprovalPolicy policy, String quota, UnaryOperator<ApiProfile> announcements) {
    catalogue =
        Catalogue.open(
            database,
            item -> Rendered.of(FactsJson.write(item)),
            new ReadingBudget(32 << 20),
            clock);
    fiction.load(catalogue, _ -> {});
    SupplySettings settings = SupplySettings.usual(catalogue.rendering(), clock).with(policy);
    supply = new Supply(settings);
    approvals = new Approvals(database.jdbi(), supply);
    operations = new Operations(database, OperationSettings.defaults(), clock, random);
    ApiProfile profile = announcements.apply(profile(settings, quota));
    served = ServedApi.start(profile, database, clock);
    observations = served.observations();
    work();
  }

  /** With automatic approval, and limits that no story reaches. */
  public static SupplierServer start() {
    return new SupplierServer(ApprovalPolicy.AUTOMATIC, UNLIMITED, UnaryOperator.identity());
  }

  public static SupplierServer start(ApprovalPolicy policy) {
    return new SupplierServer(policy, UNLIMITED, UnaryOperator.identity());
  }

  /** With ends that the API itself does not announce. */
  public static SupplierServer announcing(UnaryOperator<ApiProfile> announcements) {
    return new SupplierServer(ApprovalPolicy.AUTOMATIC, UNLIMITED, announcements);
  }

  /** With a limit for each client. */
  public static SupplierServer limitedTo(String quota) {
    return new SupplierServer(ApprovalPolicy.AUTOMATIC, quota, UnaryOperator.identity());
  }

  private ApiProfile profile(SupplySettings settings, String quota) {
    var parts =
        new SupplierApi.Parts(
            new OwnCopies(database.dataSource(), clock, settings.zone()),
            this::references,
            operations,
            new TokenSeal(new MemorySealingKeys(random), clock, random),
            clock);
    return SupplierApi.profile(
        parts,
        new NamedTokens(accounts()),
        List.of(
            LimitPolicy.perClient(
                "client", SupplierApi.NAME, Quota.parse(quota), LimitPolicy.Mode.ENFORCE)));
  }

  private static Map<String, Account> accounts() {
    return Map.of(
        OWNER, supplier(OWNER).actingFor(Integer.toString(SupplierFiction.participant())),
        OTHER,
            supplier(OTHER).actingFor(Integer.toString(SupplierFiction.alternativeParticipant())),
        STRANGER, supplier(STRANGER).actingFor("99999"),
        NOBODY, supplier(NOBODY),
        BUYER, Account.of(BUYER, Set.of("items")));
  }

  private static Account supplier(String name) {
    return Account.of(name, Set.of("connect-supplier"));
  }

  private ReferenceLists references() {
    try (Connection connection = database.dataSource().getConnection()) {
      return ReferenceLists.read(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Goes on applying what was accepted. */
  public void work() {
    workers =
        OperationWorkers.start(
            operations,
            ChangeHandler.byKind(supply),
            (_, problem) -> SupplierApi.problemBody(problem));
  }

  /** Lets accepted changes lie until they are worked on again. */
  public void rest() {
    workers.close();
  }

  public URI address() {
    return served.address();
  }

  /** A client of the second version; whatever is answered to it must be described. */
  public SupplierClient client(String account) {
    return new SupplierClient(address(), served.described(), account, 2, Map.of());
  }

  public SupplierClient owner() {
    return client(OWNER);
  }

  public SupplierClient other() {
    return client(OTHER);
  }

  @Override
  public void close() {
    served.close();
    workers.close();
    database.close();
  }
}
