package dev.lintel.server.running;

import dev.lintel.properties.access.Identification;
import dev.lintel.properties.access.OperatorLogin;
import dev.lintel.properties.access.Operators;
import dev.lintel.properties.access.Password;
import dev.lintel.properties.exchange.Service;
import dev.lintel.properties.limits.LimitPolicies;
import dev.lintel.properties.pipeline.Observation;
import dev.lintel.properties.pipeline.Pipeline;
import dev.lintel.properties.pipeline.UsageObserver;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.usage.DurableUsage;
import dev.lintel.server.apis.PortalGround;
import dev.lintel.server.apis.ServedApis;
import dev.lintel.server.certificates.EnvironmentCertificates;
import dev.lintel.server.development.DevelopmentData;
import dev.lintel.server.development.FaultyCertificates;
import dev.lintel.server.development.ReadyCertificates;
import dev.lintel.server.doors.DoorIdentity;
import dev.lintel.server.doors.Doors;
import dev.lintel.server.doors.FreeAddresses;
import dev.lintel.server.doors.Management;
import dev.lintel.server.doors.Metrics;
import dev.lintel.server.doors.RequestLog;
import dev.lintel.server.lifecycle.Parts;
import dev.lintel.server.myusage.LimitsInForce;
import dev.lintel.server.myusage.UsagePages;
import dev.lintel.server.myusage.UsageParts;
import dev.lintel.server.operating.ApprovalWork;
import dev.lintel.server.operator.OperatorPages;
import dev.lintel.server.operator.OperatorParts;
import dev.lintel.server.options.Environment;
import dev.lintel.server.options.ServerOptions;
import dev.lintel.server.portal.Portal;
import dev.lintel.server.portal.page.GuardedPages;
import dev.lintel.server.portal.source.PortalParts;
import dev.lintel.server.portal.source.ServerFacts;
import dev.lintel.server.storage.DataStore;
import dev.lintel.server.storage.OwnEnvironment;
import java.io.PrintWriter;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running server: started in the order of {@link #start}, stopped in the reverse one. */
public final class Server implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);

  private final ServerOptions options;
  private final PrintWriter screen;
  private final Clock clock;
  private final Parts parts = new Parts();
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final ServerFacts facts;
  private final LimitsInForce limits = new LimitsInForce();

  private Server(ServerOptions options, PrintWriter screen, Clock clock) {
    this.options = options;
    this.screen = screen;
    this.clock = clock;
    this.facts = new ServerFacts(ProductVersion.text(), options);
  }

  /** Starts everything; what was started is stopped again when a later step fails. */
  public static Server start(ServerOptions options, PrintWriter screen, Clock clock) {
    Server server = new Server(options, screen, clock);
    try {
      FreeAddresses.require(options.addresses());
      Database database = DataStore.open(options.storage(), server.parts);
      migrate(database);
      OwnEnvironment.claim(database, options.environment());
      ServedApis served =
          ServedApis.open(
              database,
              options,
              server.facts::secured,
              ground ->
                  Portal.profile(
                      server.portal(ground.described(), database),
                      html -> new UsagePages(server.usage(ground, database), html).routes()),
              clock,
              server.parts);
      server.limits.opened(served.limits().limits());
      EnvironmentCertificates certificates = server.certificates(database);
      server.addFiction(served, certificates);
      ReadyBlock.print(server.openDoors(database, served, certificates), screen);
      return server;
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private PortalParts portal(List<ApiProfile> described, Database database) {
    var policies = new LimitPolicies(database);
    return new PortalParts(described, facts, policies::all, options.evolution().day(clock), clock);
  }

  private UsageParts usage(PortalGround ground, Database database) {
    return new UsageParts(
        database,
        ground.accounts(),
        ground.signIn(),
        ground.certificates(),
        named(ground.described()),
        limits,
        options.evolution().day(clock),
        clock);
  }

  /** The APIs whose limits count by account; who is anonymous is counted by his address. */
  private static List<String> named(List<ApiProfile> apis) {
    return apis.stream()
        .filter(api -> api.identification() != Identification.NONE)
        .map(ApiProfile::name)
        .toList();
  }

  private static void migrate(Database database) {
    database.migrate("properties");
    database.migrate("catalogue");
    database.migrate("care");
  }

  private EnvironmentCertificates certificates(Database database) {
    var certificates =
        EnvironmentCertificates.of(
            database, options.environment(), options.storage().data(), clock);
    certificates.authorities().makeFirst();
    return certificates;
  }

  /** Fictional data and accounts exist in development alone. */
  private void addFiction(ServedApis served, EnvironmentCertificates certificates) {
    if (options.environment() == Environment.DEVELOPMENT) {
      new ReadyCertificates(certificates, clock).addAbsent();
      new FaultyCertificates(certificates, served.accounts(), clock).addAbsent();
      new Operators(served.catalogue().database(), clock, new SecureRandom())
          .createAbsent(OperatorLogin.USUAL_NAME, Password.of(OperatorLogin.USUAL_NAME));
      DevelopmentData.addAbsent(served, options.fiction(), screen);
    }
  }

  private Doors openDoors(
      Database database, ServedApis served, EnvironmentCertificates certificates) {
    Metrics metrics = parts.add(new Metrics());
    DurableUsage usage = parts.add(DurableUsage.open(database, clock));
    var counting = new UsageObserver(usage.counts());
    Observation.Observer observer =
        observation -> {
          metrics.count(observation);
          counting.observe(observation);
          RequestLog.write(observation);
        };
    var pipeline =
        new Pipeline(
            served.apis(),
            served.limits().limits(),
            observer,
            stopping::get,
            options.evolution().day(clock));
    Service pages = OperatorPages.of(operating(database, served, certificates), facts.version());
    var management = new Management(database, metrics, pages, stopping::get);
    DoorIdentity door = parts.add(DoorIdentity.open(options, certificates, served.watch(), clock));
    Doors doors =
        Doors.open(options, door.identity(), new GuardedPages(pipeline), management, clock, parts);
    facts.opened(URI.create(doors.http()), URI.create(doors.https()));
    return doors;
  }

  private OperatorParts operating(
      Database database, ServedApis served, EnvironmentCertificates certificates) {
    return new OperatorParts(
        database,
        options.environment(),
        served.accounts(),
        certificates,
        ApprovalWork.on(served.catalogue(), options, clock),
        served.apis().profiles().stream().map(ApiProfile::name).toList(),
        facts::portal,
        options.evolution().day(clock),
        clock);
  }

  /** Stops accepting, finishes what runs, stops the database. */
  @Override
  public void close() {
    LOG.info("Stopping");
    stopping.set(true);
    parts.close();
    LOG.info("Stopped");
  }
}
