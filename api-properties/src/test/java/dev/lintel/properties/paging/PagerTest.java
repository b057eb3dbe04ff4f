package dev.lintel.properties.paging;

import static dev.lintel.properties.paging.PagingExamples.ITEMS;
import static dev.lintel.properties.paging.PagingExamples.RULES;
import static dev.lintel.properties.paging.PagingExamples.parameters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.ProblemException;
import dev.lintel.properties.problem.ProblemType;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.testkit.SteppingClock;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PagerTest {
  private static final QuerySubject OTHER = ITEMS.filter("owners", "20001");

  private final SteppingClock clock = PagingExamples.clock();
  private final Pager pager = new Pager(RULES, PagingExamples.seal(clock), clock);

  @Example
  void beginsWithTheFirstPage() {
    // when
    var request = pager.request(parameters(), ITEMS);

    // then
    assertThat(request.position()).isEmpty();
    assertThat(request.knownTotal()).isEmpty();
    assertThat(request.tokenExpired()).isFalse();
  }

  @Example
  void goesOnWhereTheTokenSays() {
    // given
    String token = forwardToken();

    // when
    var request = pager.request(parameters("pageToken", token), ITEMS);

    // then
    assertThat(request.position().orElseThrow().direction()).isEqualTo(Direction.AFTER);
    assertThat(request.position().orElseThrow().key()).isEqualTo(PageKey.of("57313423"));
    assertThat(request.knownTotal()).hasValue(300);
  }

  @Example
  void goesBackWhereTheBackwardTokenSays() {
    // given
    var page = pager.request(parameters(), ITEMS);
    var outcome = new PageOutcome(300, Optional.of(PageKey.of("53605561")), Optional.empty());
    String token = pager.headers(page, outcome).first("x-backward-token").orElseThrow();

    // when
    var request = pager.request(parameters("pageToken", token), ITEMS);

    // then
    assertThat(request.position().orElseThrow().direction()).isEqualTo(Direction.BEFORE);
    assertThat(request.position().orElseThrow().key()).isEqualTo(PageKey.of("53605561"));
  }

  @Example
  void writesEachHeaderUnderAllItsNamesWithTheSameValue() {
    // when
    var headers =
        pager.headers(
            pager.request(parameters(), ITEMS),
            new PageOutcome(300, Optional.of(PageKey.of("1")), Optional.of(PageKey.of("9"))));

    // then
    assertThat(headers.first("x-total-hits"))
        .contains("300")
        .isEqualTo(headers.first("x-totalHits"));
    assertThat(headers.first("x-forward-token"))
        .isPresent()
        .isEqualTo(headers.first("x-forwardToken"));
    assertThat(headers.first("x-backward-token"))
        .isPresent()
        .isEqualTo(headers.first("x-backwardToken"));
    assertThat(headers.first("x-page-token-expired")).isEmpty();
  }

  @Example
  void tellsTheTotalOfAnOnlyPageAndGivesNoToken() {
    // when
    var headers = pager.headersOfOnlyPage(3);

    // then
    assertThat(headers.first("x-total-hits")).contains("3");
    assertThat(headers.asMap()).containsOnlyKeys("x-total-hits", "x-totalHits");
  }

  @Example
  void leavesOutTheTokensThatLeadNowhere() {
    // when
    var headers =
        pager.headers(
            pager.request(parameters(), ITEMS),
            new PageOutcome(0, Optional.empty(), Optional.empty()));

    // then
    assertThat(headers.asMap()).containsOnlyKeys("x-total-hits", "x-totalHits");
  }

  @Example
  void livesForTwoHoursLessAMillisecond() {
    // given
    String token = forwardToken();

    // when
    clock.advance(Duration.ofHours(2).minusMillis(1));

    // then
    assertThat(pager.request(parameters("pageToken", token), ITEMS).position()).isPresent();
  }

  @Example
  void answersAnExpiredTokenWithTheFirstPageAndSaysSo() {
    // given
    String token = forwardToken();

    // when
    clock.advance(Duration.ofHours(2));
    var request = pager.request(parameters("pageToken", token), ITEMS);

    // then
    assertThat(request.position()).isEmpty();
    assertThat(request.tokenExpired()).isTrue();
    var outcome = new PageOutcome(1, Optional.empty(), Optional.empty());
    assertThat(pager.headers(request, outcome).first("x-page-token-expired")).contains("true");
  }

  @Example
  void judgesTheAgeOfATokenBeforeItsQuery() {
    // given
    String token = forwardToken();

    // when
    clock.advance(Duration.ofHours(3));

    // then
    assertThat(pager.request(parameters("pageToken", token), OTHER).tokenExpired()).isTrue();
  }

  @Example
  void knowsAnExpiredTokenAfterItsKeyWasReplaced() {
    // given
    String token = forwardToken();

    // when
    clock.advance(Duration.ofDays(400));

    // then
    assertThat(pager.request(parameters("pageToken", token), ITEMS).tokenExpired()).isTrue();
  }

  @Example
  void refusesATokenOfAnotherQuery() {
    // given
    String token = forwardToken();

    // then
    assertThat(refusal(parameters("pageToken", token), OTHER))
        .isEqualTo(Problems.FOREIGN_PAGE_TOKEN);
    assertThat(refusal(parameters("pageToken", token, "pageSize", "10"), ITEMS))
        .isEqualTo(Problems.FOREIGN_PAGE_TOKEN);
    assertThat(refusal(parameters("pageToken", token, "sortOrder", "desc"), ITEMS))
        .isEqualTo(Problems.FOREIGN_PAGE_TOKEN);
  }

  @Example
  void takesATokenWhenTheCallerSpellsOutTheDefaults() {
    // given
    String token = forwardToken();

    // when
    var spelledOut = parameters("sortOrder", "asc", "pageToken", token, "pageSize", "1000");

    // then
    assertThat(pager.request(spelledOut, ITEMS).position()).isPresent();
  }

  @Property
  void refusesAnyRandomTextAsDamaged(@ForAll String text) {
    if (!text.isEmpty()) {
      assertThat(refusal(parameters("pageToken", text), ITEMS))
          .isEqualTo(Problems.DAMAGED_PAGE_TOKEN);
    }
  }

  @Example
  void tellsTheFaultsOfTheParametersBeforeItLooksAtTheToken() {
    assertThatThrownBy(() -> pager.request(parameters("pageSize", "0", "pageToken", "x"), ITEMS))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused ->
                assertThat(refused.problem().faults())
                    .extracting(Fault::field)
                    .containsExactly("pageSize"));
  }

  private String forwardToken() {
    var outcome = new PageOutcome(300, Optional.empty(), Optional.of(PageKey.of("57313423")));
    return pager
        .headers(pager.request(parameters(), ITEMS), outcome)
        .first("x-forward-token")
        .orElseThrow();
  }

  private ProblemType refusal(PageParameters parameters, QuerySubject subject) {
    return catchThrowableOfType(ProblemException.class, () -> pager.request(parameters, subject))
        .problem()
        .type();
  }
}
