package dev.lintel.export;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.export.assortments.AssortmentRoutes;
import dev.lintel.export.conventions.Shared;
import dev.lintel.export.items.ItemLists;
import dev.lintel.export.items.ItemRoutes;
import dev.lintel.export.items.PerItemList;
import dev.lintel.export.legacy.SchemaRoutes;
import dev.lintel.export.media.MediaRoutes;
import dev.lintel.export.prices.PriceRoutes;
import dev.lintel.export.registers.RegisterRoutes;
import dev.lintel.export.searches.SavedSearchRoutes;
import dev.lintel.properties.access.Identification;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.paging.TokenSeal;
import dev.lintel.properties.problem.ProblemKind;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.FieldErrors;
import dev.lintel.properties.profile.ProblemAnswers;
import dev.lintel.properties.profile.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The NOBB Export API as a value. */
public final class ExportApi {
  public static final String NAME = "export";

  /** The source page lists 202 among the codes. */
  private static final Map<Integer, String> RESERVED =
      Map.of(202, "Reserved: at present every operation answers with its result.");

  private ExportApi() {}

  /**
   * @param limits the policies that hold until an operator changes them
   */
  public static ApiProfile profile(
      Catalogue catalogue,
      Identification identification,
      TokenSeal seal,
      List<LimitPolicy> limits,
      InstantSource clock) {
    var profile =
        new ApiProfile(
            NAME,
            "NOBB Export API",
            "Read access to product data: items, groups, units, modules, participants, media, prices,"
                + " assortments and searches.",
            List.of("/api/"),
            identification,
            problemAnswers(),
            limits,
            List.of(),
            routes(catalogue, seal, clock));
    return profile.reserving(RESERVED);
  }

  /** A refusal for want of a subscription is 401 here: the documented codes have no 403. */
  private static ProblemAnswers problemAnswers() {
    return new ProblemAnswers(
        Map.of(ProblemKind.NOT_PERMITTED, 401, ProblemKind.GONE, 404),
        List.of(Shared.JSON),
        FieldErrors.class,
        FieldErrors.worded(
            "One or more validation error.",
            "There were issues validating constraints of the supplied request."));
  }

  private static List<Route> routes(Catalogue catalogue, TokenSeal seal, InstantSource clock) {
    var lists = new ItemLists(catalogue.shelf());
    var perItem = new PerItemList(catalogue.shelf());
    var prices = new PriceRoutes(catalogue.prices(), perItem);
    return Stream.of(
            new ItemRoutes(catalogue.shelf(), seal, clock).routes(),
            new AssortmentRoutes(catalogue.assortments(), lists).routes(),
            new RegisterRoutes(catalogue).routes(),
            prices.routes(),
            new MediaRoutes(catalogue.media(), perItem).routes(),
            new SavedSearchRoutes(catalogue.searches(), lists, prices).routes(),
            SchemaRoutes.routes())
        .flatMap(List::stream)
        .toList();
  }
}
