package dev.lintel.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds for all pages, whoever sees them: the stories of a site that implements this. */
public interface InspectedPages {
  Map<String, String> GUARD =
      Map.of(
          "Content-Security-Policy", "default-src 'self'",
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "same-origin");

  /** The pages that are looked at. */
  Site site();

  @Test
  default void everyLinkLeadsSomewhere() {
    // then
    assertThat(site().crawl().pages()).hasSizeGreaterThan(1);
    assertThat(site().crawl().all()).filteredOn(found -> found.status() != 200).isEmpty();
    assertThat(site().crawl().pages()).flatExtracting(Crawled::missingAnchors).isEmpty();
  }

  @Test
  default void everyPageIsGuardedAndHasNeitherScriptsNorStylesInside() {
    // then
    assertThat(site().crawl().pages())
        .allSatisfy(page -> {
          GUARD.forEach((header, value) ->
              assertThat(page.headers().firstValue(header).orElse("absent"))
                  .as(page + " " + header)
                  .contains(value));
          assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
              .doesNotContain("unsafe")
              .contains("frame-ancestors 'none'");
          assertThat(page.body())
              .doesNotContainPattern("<script(?![^>]*\\ssrc=)|\\sstyle=\"|\\son[a-z]+=\"");
        });
  }

  @Test
  default void everyFormIsPostedAndTakenWithTheTokenOfItsBrowserAlone() throws Exception {
    // given
    List<PageForm> forms =
        site().crawl().pages().stream().flatMap(page -> page.forms().stream()).toList();
    assertThat(forms).allMatch(PageForm::isSafe);

    // then
    Map<URI, PageForm> places = new HashMap<>();
    forms.forEach(form -> places.putIfAbsent(form.action(), form));
    for (PageForm form : places.values()) {
      for (String token : List.of("", "A".repeat(43))) {
        assertThat(site().visitor().send(form.withToken(token)).statusCode())
            .as(form + " with the token '" + token + "'")
            .isEqualTo(403);
      }
      assertThat(site().visitor().send(form, "Sec-Fetch-Site", "cross-site").statusCode())
          .as(form + " from another site")
          .isEqualTo(403);
    }
  }

  @Test
  default void everyPageFitsThePhoneAndTheDesktopAndTheConsoleStaysSilent() throws Exception {
    // then
    assertThat(site().inspection().misfits()).isEmpty();
  }

  @Test
  default void everyPageSaysTheSameWithoutScripts() {
    // then
    assertThat(site().inspection().differencesWithoutScripts()).isEmpty();
  }

  @Test
  default void theKeyboardReachesTheContentAndEveryControlOfEachPage() {
    // then
    assertThat(site().inspection().keyboardFaults()).isEmpty();
  }

  @Test
  default void noPageHasASeriousFindingOfAccessibilityOnALightDesktopOrADarkPhone()
      throws Exception {
    // then
    assertThat(site().inspection().accessibilityFindings()).isEmpty();
  }
}
