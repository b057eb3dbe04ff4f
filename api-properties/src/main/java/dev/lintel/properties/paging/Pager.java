package dev.lintel.properties.paging;

import dev.lintel.properties.exchange.Headers;
import dev.lintel.properties.paging.OpenedToken.Expired;
import dev.lintel.properties.paging.OpenedToken.Opened;
import dev.lintel.properties.paging.OpenedToken.Refused;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.Problems;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Turns the paging parameters into the page that is asked for, and the page that was read into the
 * answer's headers. Safe for use by many threads.
 */
public final class Pager {
  private final PagingRules rules;
  private final TokenSeal seal;
  private final InstantSource clock;

  public Pager(PagingRules rules, TokenSeal seal, InstantSource clock) {
    this.rules = rules;
    this.seal = seal;
    this.clock = clock;
  }

  public PagingRules rules() {
    return rules;
  }

  /**
   * The page that is asked for. An expired token means the first page ("If the token has expired it
   * will not be considered").
   *
   * @throws dev.lintel.properties.problem.ProblemException for parameters with {@link Fault}s, a
   *     damaged token or one of another query
   */
  public PageRequest request(PageParameters parameters, QuerySubject subject) {
    if (!parameters.faults().isEmpty()) {
      throw Problem.invalid(parameters.faults()).asException();
    }
    QueryDigest query = subject.digest(parameters.sort(), parameters.size());
    if (parameters.token().isEmpty()) {
      return page(parameters, query, Optional.empty(), false);
    }
    return switch (open(parameters.token().get(), query)) {
      case Opened(PageToken token) -> page(parameters, query, Optional.of(token), false);
      case Expired() -> page(parameters, query, Optional.empty(), true);
      case Refused(Problem problem) -> throw problem.asException();
    };
  }

  /** Whether a token is one of ours, whatever its age and its query. */
  public boolean isWhole(String token) {
    return seal.open(token).isPresent();
  }

  /** Opens a token: whether it is whole is judged first, then its age, then whose query it is. */
  OpenedToken open(String text, QueryDigest query) {
    Optional<PageToken> token = seal.open(text);
    if (token.isEmpty()) {
      return new Refused(
          Problems.DAMAGED_PAGE_TOKEN.with(
              "pageToken could not be read. Pass the token of an answer unchanged, or leave it out."));
    }
    if (token.get().hasExpired(clock.instant(), rules.tokenLifetime())) {
      return new Expired();
    }
    if (!token.get().query().equals(query)) {
      return new Refused(
          Problems.FOREIGN_PAGE_TOKEN.with(
              "pageToken was given for another query. Repeat that one's filters, body, sort and page"
                  + " size, or leave the token out."));
    }
    return new Opened(token.get());
  }

  /** The headers of the page that was read, with new tokens for its neighbours. */
  public Headers headers(PageRequest request, PageOutcome outcome) {
    var headers = new PageHeaders(rules.headerNames()).total(outcome.totalHits());
    outcome
        .after()
        .ifPresent(key -> headers.forward(token(request, outcome, Direction.AFTER, key)));
    outcome
        .before()
        .ifPresent(key -> headers.backward(token(request, outcome, Direction.BEFORE, key)));
    return request.tokenExpired() ? headers.expired().headers() : headers.headers();
  }

  /** The headers of a result that is one page, whole, and that no token led to. */
  public Headers headersOfOnlyPage(long total) {
    return new PageHeaders(rules.headerNames()).total(total).headers();
  }

  private String token(PageRequest request, PageOutcome outcome, Direction way, PageKey key) {
    return seal.seal(
        new PageToken(way, key, outcome.totalHits(), clock.instant(), request.query()));
  }

  private static PageRequest page(
      PageParameters parameters,
      QueryDigest query,
      Optional<PageToken> position,
      boolean tokenExpired) {
    return new PageRequest(parameters.size(), parameters.sort(), position, tokenExpired, query);
  }
}
