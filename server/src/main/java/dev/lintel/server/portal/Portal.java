package dev.lintel.server.portal;

import dev.lintel.properties.access.Identification;
import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.FieldErrors;
import dev.lintel.properties.profile.ProblemAnswers;
import dev.lintel.properties.profile.Route;
import dev.lintel.server.myusage.UsagePages;
import dev.lintel.server.portal.architecture.ArchitecturePages;
import dev.lintel.server.portal.endings.EndingPages;
import dev.lintel.server.portal.errors.ErrorPages;
import dev.lintel.server.portal.news.News;
import dev.lintel.server.portal.news.NewsPages;
import dev.lintel.server.portal.page.Link;
import dev.lintel.server.portal.page.PageFormats;
import dev.lintel.server.portal.page.PageRoutes;
import dev.lintel.server.portal.page.Site;
import dev.lintel.server.portal.page.Templates;
import dev.lintel.server.portal.source.Places;
import dev.lintel.server.portal.source.PortalParts;
import dev.lintel.server.portal.start.StartPages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The portal as an API of its own, open to everybody, so that its pages walk the same way as all
 * requests. It also answers for paths that belong to no API.
 */
public final class Portal {
  public static final String NAME = "portal";

  private static final String SITE = "Lintel";

  private static final List<Link> MENU =
      List.of(
          new Link(Places.START, "Start"),
          new Link(Places.APIS, "APIs"),
          new Link(Places.ERRORS, "Errors"),
          new Link(Places.DEPRECATIONS, "Deprecations"),
          new Link(Places.NEWS, "News"),
          new Link(UsagePages.USAGE, "My usage"));

  private Portal() {}

  /**
   * @param more routes of pages that are made elsewhere, in the format of pages
   */
  public static ApiProfile profile(PortalParts parts, Function<Format, List<Route>> more) {
    var site =
        new Site(
            SITE,
            parts.server().options().environment(),
            parts.server().version(),
            MENU,
            Optional.of(new Link(Places.FEED, "News")));
    Format html = PageFormats.html(new Templates(site));
    return new ApiProfile(
        NAME,
        "Portal",
        "The pages on which partners read what is served here.",
        List.of("/"),
        Identification.NONE,
        problems(html),
        List.of(),
        List.of(),
        Stream.concat(routes(parts, new PageRoutes(html)).stream(), more.apply(html).stream())
            .toList());
  }

  /** Browsers get a page, everybody else JSON. */
  private static ProblemAnswers problems(Format html) {
    return new ProblemAnswers(
        Map.of(),
        List.of(JsonFormat.format(), html),
        FieldErrors.class,
        FieldErrors.worded("The request has faults.", "See the faults of each field."));
  }

  private static List<Route> routes(PortalParts parts, PageRoutes pages) {
    var news = new News(parts.server().options().portal().news());
    return Stream.of(
            new StartPages(parts).routes(pages),
            new ArchitecturePages(parts).routes(pages),
            new ErrorPages(parts).routes(pages),
            new EndingPages(parts).routes(pages),
            new NewsPages(news, SITE).routes(pages),
            files())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Route> files() {
    return List.of(
        PageRoutes.file(Site.class, "portal.css", "text/css"),
        PageRoutes.file(Site.class, "portal.js", "text/javascript"),
        PageRoutes.file(Site.class, "live.js", "text/javascript"),
        PageRoutes.file(Site.class, "lintel.svg", "image/svg+xml"));
  }
}
