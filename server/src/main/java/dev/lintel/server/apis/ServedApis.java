package dev.lintel.server.apis;

import dev.lintel.care.Care;
import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.shelf.ReadingBudget;
import dev.lintel.catalogue.writing.ItemLoad;
import dev.lintel.export.ExportApi;
import dev.lintel.export.wire.ReadyMadeItem;
import dev.lintel.kontrakt.KontraktApi;
import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.access.AudienceRule;
import dev.lintel.properties.access.BasicIdentification;
import dev.lintel.properties.exchange.Origin;
import dev.lintel.properties.limits.DurableLimits;
import dev.lintel.properties.limits.KnownEndpoints;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.openapi.DescriptionApi;
import dev.lintel.properties.paging.DatabaseSealingKeys;
import dev.lintel.properties.paging.TokenSeal;
import dev.lintel.properties.pipeline.Apis;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.Evolution;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.store.ChangeWatch;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.versions.KnownEnds;
import dev.lintel.server.certificates.CertificateRoutes;
import dev.lintel.server.certificates.EnvironmentCertificates;
import dev.lintel.server.certificates.RevocationLists;
import dev.lintel.server.docs.DocsPages;
import dev.lintel.server.lifecycle.Parts;
import dev.lintel.server.options.ServerOptions;
import dev.lintel.supplier.SupplierApi;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that the APIs need, opened on the migrated database, and the APIs themselves. */
public record ServedApis(
    Accounts accounts,
    Catalogue catalogue,
    Care care,
    Apis apis,
    DurableLimits limits,
    ChangeWatch watch) {
  /** A quarter of the heap may hold documents on their way to callers. */
  private static final int READING_SHARE = 4;

  /**
   * @param secured where a reader finds what needs a client certificate
   * @param portal makes the pages about the APIs, which answer for all paths that belong to none
   */
  public static ServedApis open(
      Database database,
      ServerOptions options,
      Function<Origin, URI> secured,
      Function<PortalGround, ApiProfile> portal,
      InstantSource clock,
      Parts parts) {
    SecureRandom random = new SecureRandom();
    ChangeWatch watch = parts.add(ChangeWatch.start(database));
    ServedAccess access = ServedAccess.open(database, watch, options, clock, parts);
    ItemLoad.repair(database.dataSource());
    Catalogue catalogue =
        Catalogue.open(database, new ReadyMadeItem(), new ReadingBudget(readingBytes()), clock);
    TokenSeal seal = new TokenSeal(new DatabaseSealingKeys(database, random), clock, random);
    ServedCare care = ServedCare.open(database, access.certificates(), options, clock, parts);
    List<ApiProfile> described =
        Stream.concat(
                products(catalogue, access, seal, options, clock, parts),
                Stream.of(care.profile(), access.auth()))
            .toList();
    List<ApiProfile> profiles = new ArrayList<>(described);
    profiles.add(revocations(database, options, clock));
    profiles.add(
        DescriptionApi.of(
            described, DocsPages.of(described, options.environment(), secured), secured));
    profiles.add(
        portal.apply(
            new PortalGround(
                described, access.accounts(), access.signIn(), access.certificates())));
    List<LimitPolicy> policies =
        profiles.stream().flatMap(profile -> profile.limits().stream()).toList();
    new KnownEndpoints(database).keep(operations(profiles));
    new KnownEnds(database).keep(Evolution.of(profiles).entries());
    DurableLimits limits = parts.add(DurableLimits.open(database, watch, policies, clock));
    return new ServedApis(
        access.accounts(), catalogue, care.care(), new Apis(profiles), limits, watch);
  }

  /** The APIs of the product hub. */
  private static Stream<ApiProfile> products(
      Catalogue catalogue,
      ServedAccess access,
      TokenSeal seal,
      ServerOptions options,
      InstantSource clock,
      Parts parts) {
    ApiProfile export = export(catalogue, access, seal, clock);
    ApiProfile supplier =
        ServedSupply.open(
            catalogue,
            access.byToken(SupplierApi.NAME, AudienceRule.MUST_NAME_THIS_API),
            seal,
            options,
            clock,
            parts);
    ApiProfile kontrakt =
        ServedContracts.open(
            catalogue,
            access.byToken(KontraktApi.NAME, AudienceRule.MUST_NAME_THIS_API),
            clock,
            parts);
    return Stream.of(export, supplier, kontrakt);
  }

  private static ApiProfile export(
      Catalogue catalogue, ServedAccess access, TokenSeal seal, InstantSource clock) {
    return ExportApi.profile(
        catalogue,
        new BasicIdentification(access.signIn(), "NOBB Export"),
        seal,
        DefaultLimits.all(),
        clock);
  }

  private static ApiProfile revocations(
      Database database, ServerOptions options, InstantSource clock) {
    var certificates =
        EnvironmentCertificates.of(
            database, options.environment(), options.storage().data(), clock);
    return CertificateRoutes.profile(
        certificates.authorities(), new RevocationLists(certificates, clock));
  }

  private static Map<String, Set<String>> operations(List<ApiProfile> profiles) {
    return profiles.stream()
        .collect(
            Collectors.toMap(
                ApiProfile::name,
                profile ->
                    profile.routes().stream().map(Route::operation).collect(Collectors.toSet())));
  }

  private static long readingBytes() {
    return Runtime.getRuntime().maxMemory() / READING_SHARE;
  }
}
