package dev.lintel.supplier;

import dev.lintel.catalogue.supply.copies.OwnCopies;
import dev.lintel.catalogue.supply.references.ReferenceLists;
import dev.lintel.properties.access.Identification;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.operations.Operations;
import dev.lintel.properties.operations.ProblemBody;
import dev.lintel.properties.paging.TokenSeal;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.ProblemKind;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.FieldErrors;
import dev.lintel.properties.profile.ProblemAnswers;
import dev.lintel.properties.profile.Route;
import dev.lintel.supplier.accepting.Intake;
import dev.lintel.supplier.conventions.Pages;
import dev.lintel.supplier.conventions.Shared;
import dev.lintel.supplier.items.ItemListRoute;
import dev.lintel.supplier.items.ItemRoutes;
import dev.lintel.supplier.modules.ModuleRoutes;
import dev.lintel.supplier.parts.MediaRoutes;
import dev.lintel.supplier.parts.PackageRoutes;
import dev.lintel.supplier.parts.PriceRoutes;
import dev.lintel.supplier.references.ReferenceRoutes;
import dev.lintel.supplier.statuses.StatusRoutes;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The NOBB Connect Supplier API as a value. */
public final class SupplierApi {
  public static final String NAME = "connect-supplier";

  /**
   * What the API works with.
   *
   * @param references reads the reference lists as they are now
   */
  public record Parts(
      OwnCopies copies,
      Supplier<ReferenceLists> references,
      Operations operations,
      TokenSeal seal,
      InstantSource clock) {}

  private SupplierApi() {}

  /**
   * @param limits the policies that hold until an operator changes them
   */
  public static ApiProfile profile(
      Parts parts, Identification identification, List<LimitPolicy> limits) {
    return new ApiProfile(
        NAME,
        "NOBB Connect Supplier API",
        "Suppliers' own modules, items, packages, prices and media. Every change is answered 202 as"
            + " soon as it is stored; its status tells what became of it.",
        List.of("/nobbsupplier/"),
        identification,
        problemAnswers(),
        limits,
        List.of(ItemListRoute.ITEM_NOT_OPEN),
        routes(parts));
  }

  /** The problem of a change that failed, as it would have been answered at once. */
  public static ProblemBody problemBody(Problem problem) {
    int status = problemAnswers().status(problem.type().kind());
    return new ProblemBody(
        status, JsonMapper.shared().writeValueAsString(problemAnswers().body(problem)));
  }

  /** The documented codes alone: what is not permitted is 401, what cannot be read is 400. */
  private static ProblemAnswers problemAnswers() {
    return new ProblemAnswers(
        Map.of(
            ProblemKind.NOT_PERMITTED, 401,
            ProblemKind.GONE, 404,
            ProblemKind.NOT_ACCEPTABLE, 400,
            ProblemKind.TOO_LARGE, 400,
            ProblemKind.UNSUPPORTED_MEDIA_TYPE, 400,
            ProblemKind.UPSTREAM, 500),
        List.of(Shared.JSON),
        FieldErrors.class,
        BodyProblems::body);
  }

  private static List<Route> routes(Parts parts) {
    var intake = new Intake(NAME, parts.operations());
    var pages = new Pages(parts.seal(), parts.clock());
    return Stream.of(
            new ModuleRoutes(parts.copies(), intake).routes(),
            List.of(new ItemListRoute(parts.copies(), pages).route()),
            new ItemRoutes(parts.copies(), intake).routes(),
            new PackageRoutes(parts.copies(), intake).routes(),
            new PriceRoutes(parts.copies(), intake).routes(),
            new MediaRoutes(parts.copies(), intake).routes(),
            new StatusRoutes(parts.operations(), pages).routes(),
            new ReferenceRoutes(parts.references()).routes())
        .flatMap(List::stream)
        .toList();
  }
}
