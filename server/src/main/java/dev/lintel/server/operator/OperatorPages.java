package dev.lintel.server.operator;

import dev.lintel.properties.access.OperatorSignIn;
import dev.lintel.properties.access.Operators;
import dev.lintel.properties.access.SignInSettings;
import dev.lintel.properties.access.sessions.SessionKind;
import dev.lintel.properties.access.sessions.SessionTimes;
import dev.lintel.properties.access.sessions.Sessions;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.Service;
import dev.lintel.server.operator.site.OperatorDoor;
import dev.lintel.server.operator.site.OperatorSite;
import dev.lintel.server.portal.page.GuardedPages;
import dev.lintel.server.portal.page.Link;
import dev.lintel.server.portal.page.PageFiles;
import dev.lintel.server.portal.page.Site;
import dev.lintel.server.portal.page.Templates;
import dev.lintel.server.visits.Visits;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operator's pages, put together. */
public final class OperatorPages {
  private static final String COOKIE = "lintel-operator";

  private static final List<Link> MENU =
      List.of(
          new Link(StartPage.START, "Overview"),
          new Link(AccountPages.LIST, "Accounts"),
          new Link(CertificatePages.LIST, "Certificates"),
          new Link(LimitPages.LIST, "Limits"),
          new Link(ApprovalPages.LIST, "Approvals"),
          new Link(StatePages.QUEUE, "Queue"),
          new Link(StatePages.STATEMENTS, "Statements"),
          new Link(TrafficPages.TRAFFIC, "Usage"));

  private OperatorPages() {}

  /** The addresses of all pages, for those who look at each. */
  public static List<String> addresses() {
    return MENU.stream().map(Link::address).toList();
  }

  /**
   * The pages as a service.
   *
   * @param version of the program
   */
  public static Service of(OperatorParts parts, String version) {
    var random = new SecureRandom();
    var operators = new Operators(parts.database(), parts.clock(), random);
    var sessions =
        new Sessions(
            parts.database(), SessionKind.OPERATOR, SessionTimes.USUAL, parts.clock(), random);
    var door =
        new OperatorDoor(
            operators,
            new OperatorSignIn(operators, SignInSettings.DEFAULT, parts.clock()),
            new Visits(sessions, COOKIE));
    var states = new StatePages(parts);
    var site =
        new OperatorSite(
            new Templates(
                new Site("Lintel operator", parts.environment(), version, MENU, Optional.empty())),
            door,
            List.of(
                new StartPage(parts, states),
                new AccountPages(parts),
                new CertificatePages(parts),
                new LimitPages(parts),
                new ApprovalPages(parts),
                states,
                new TrafficPages(parts)),
            files(),
            parts.clock());
    return new GuardedPages(site);
  }

  /** What the pages load, as at the portal. */
  private static Map<String, Answer> files() {
    return Map.of(
        "/assets/portal.css", file("portal.css", "text/css; charset=utf-8"),
        "/assets/portal.js", file("portal.js", "text/javascript; charset=utf-8"),
        "/assets/live.js", file("live.js", "text/javascript; charset=utf-8"),
        "/assets/lintel.svg", file("lintel.svg", "image/svg+xml"));
  }

  private static Answer file(String name, String mediaType) {
    return Answer.bytes(mediaType, PageFiles.read(Site.class, name))
        .withHeader("X-Content-Type-Options", "nosniff")
        .withHeader("Cache-Control", "public, max-age=3600");
  }
}
