package dev.lintel.export.testing;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.shelf.ReadingBudget;
import dev.lintel.export.ExportApi;
import dev.lintel.export.conventions.ExportSubscriptions;
import dev.lintel.export.wire.ReadyMadeItem;
import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.access.BasicIdentification;
import dev.lintel.properties.access.Password;
import dev.lintel.properties.access.SignIn;
import dev.lintel.properties.access.SignInSettings;
import dev.lintel.properties.http.HttpSettings;
import dev.lintel.properties.limits.LimitPolicies;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.limits.Quota;
import dev.lintel.properties.paging.DatabaseSealingKeys;
import dev.lintel.properties.paging.TokenSeal;
import dev.lintel.properties.pipeline.Observation;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.store.ChangeWatch;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.ServedApi;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The Export API, served over HTTP on a free port from a database of its own, with the known
 * catalogue in it and a clock that stands still until a story moves it.
 */
public final class ExportServer implements AutoCloseable {
  public static final String BUYER = "buyer";

  /** Has neither prices nor assortments. */
  public static final String BROWSER = "browser";

  public static final String NOW = "2026-03-01T12:00:00Z";

  private static final Quota UNREACHED = Quota.parse("10000000/1h");
  private static final long READING_BYTES = 64L << 20;

  public final SteppingClock clock = SteppingClock.at(NOW);
  public final Database database = TestDatabase.fresh("properties", "catalogue");
  public final Accounts accounts;
  public final Catalogue catalogue;
  public final LimitPolicies policies = new LimitPolicies(database);
  public final ApiProfile profile;

  private final SecureRandom random = new SecureRandom();
  private final ChangeWatch watch;
  private final ServedApi served;
  private final AnswerCheck described;

  private ExportServer(HttpSettings settings, Quota quota, Consumer<Catalogue> content) {
    this(settings, quota, content, UnaryOperator.identity());
  }

  private ExportServer(
      HttpSettings settings,
      Quota quota,
      Consumer<Catalogue> content,
      UnaryOperator<ApiProfile> announcements) {
    accounts = new Accounts(database, random);
    accounts.create(BUYER, Password.of(BUYER), ExportSubscriptions.ALL);
    accounts.create(
        BROWSER,
        Password.of(BROWSER),
        Set.of(ExportSubscriptions.ITEMS, ExportSubscriptions.SAVED_SEARCHES));
    watch = ChangeWatch.start(database);
    catalogue =
        Catalogue.open(database, new ReadyMadeItem(), new ReadingBudget(READING_BYTES), clock);
    content.accept(catalogue);
    profile = announcements.apply(profile(quota));
    served = ServedApi.start(profile, database, clock, settings);
    described = AnswerCheck.describedBy(served.described());
  }

  /** With limits that no story reaches. */
  public static ExportServer start() {
    return start(HttpSettings.DEFAULTS);
  }

  /** With a catalogue of the story's own. */
  public static ExportServer filledBy(Consumer<Catalogue> content) {
    return new ExportServer(HttpSettings.DEFAULTS, UNREACHED, content);
  }

  public static ExportServer start(HttpSettings settings) {
    return new ExportServer(settings, UNREACHED, KnownCatalogue::store);
  }

  /** With ends that the API itself does not announce. */
  public static ExportServer announcing(UnaryOperator<ApiProfile> announcements) {
    return new ExportServer(HttpSettings.DEFAULTS, UNREACHED, KnownCatalogue::store, announcements);
  }

  /** With a limit for each client. */
  public static ExportServer limitedTo(String quota) {
    return new ExportServer(HttpSettings.DEFAULTS, Quota.parse(quota), KnownCatalogue::store);
  }

  private ApiProfile profile(Quota quota) {
    var signIn = SignIn.open(accounts, watch, SignInSettings.DEFAULT, clock, random);
    return ExportApi.profile(
        catalogue,
        new BasicIdentification(signIn, "NOBB Export"),
        new TokenSeal(new DatabaseSealingKeys(database, random), clock, random),
        List.of(
            LimitPolicy.perClient(
                "export-client", ExportApi.NAME, quota, LimitPolicy.Mode.ENFORCE)),
        clock);
  }

  /** What became of each request, in the order of their ends; it grows. */
  public List<Observation> observations() {
    return served.observations();
  }

  public int port() {
    return served.port();
  }

  public URI address() {
    return served.address();
  }

  /** A client that calls as the buyer; whatever is answered to it must be described. */
  public ExportClient client() {
    return new ExportClient(address(), described).as(BUYER, BUYER);
  }

  @Override
  public void close() {
    served.close();
    watch.close();
    database.close();
  }
}
