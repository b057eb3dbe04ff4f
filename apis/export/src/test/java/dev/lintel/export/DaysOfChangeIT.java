package dev.lintel.export;

import static dev.lintel.export.testing.EdgesOfDays.AFTER_MIDNIGHT;
import static dev.lintel.export.testing.EdgesOfDays.FIRST_OF_15_JANUARY;
import static dev.lintel.export.testing.EdgesOfDays.FIRST_OF_26_OCTOBER;
import static dev.lintel.export.testing.EdgesOfDays.FIRST_OF_27_OCTOBER;
import static dev.lintel.export.testing.EdgesOfDays.FIRST_OF_30_MARCH;
import static dev.lintel.export.testing.EdgesOfDays.FIRST_OF_31_MARCH;
import static dev.lintel.export.testing.EdgesOfDays.LAST_OF_14_JANUARY;
import static dev.lintel.export.testing.EdgesOfDays.LAST_OF_15_JANUARY;
import static dev.lintel.export.testing.EdgesOfDays.LAST_OF_25_OCTOBER;
import static dev.lintel.export.testing.EdgesOfDays.LAST_OF_26_OCTOBER;
import static dev.lintel.export.testing.EdgesOfDays.LAST_OF_30_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.export.testing.ExportServer;
import dev.lintel.export.testing.ItemSketch;
import dev.lintel.properties.testkit.OsloMidnights;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "from, to (changed, inclusive, yyyy-MM-dd)"; days are those of Norway. */
class DaysOfChangeIT {
  @AutoClose private static final ExportServer SERVER = ExportServer.start();

  private static List<Integer> changed(String from, String to) {
    return SERVER.client().get("/api/v2/items?from=%s&to=%s".formatted(from, to)).numbers();
  }

  @Test
  void oneDayIsFromItsFirstToItsLastInstantInNorway() {
    assertThat(changed("2026-01-15", "2026-01-15"))
        .containsExactly(AFTER_MIDNIGHT, FIRST_OF_15_JANUARY, LAST_OF_15_JANUARY);
    assertThat(changed("2026-01-14", "2026-01-14")).containsExactly(LAST_OF_14_JANUARY);
  }

  @Test
  void theDayOnWhichTheClocksGoForwardHas23Hours() {
    assertThat(changed("2025-03-30", "2025-03-30"))
        .containsExactly(FIRST_OF_30_MARCH, LAST_OF_30_MARCH);
    assertThat(changed("2025-03-31", "2025-03-31")).containsExactly(FIRST_OF_31_MARCH);
  }

  @Test
  void theDayOnWhichTheClocksGoBackHas25Hours() {
    assertThat(changed("2025-10-26", "2025-10-26"))
        .containsExactly(FIRST_OF_26_OCTOBER, LAST_OF_26_OCTOBER);
    assertThat(changed("2025-10-25", "2025-10-25")).containsExactly(LAST_OF_25_OCTOBER);
    assertThat(changed("2025-10-27", "2025-10-27")).containsExactly(FIRST_OF_27_OCTOBER);
  }

  @Test
  void eachEndMayBeLeftOut() {
    // when
    List<Integer> since = SERVER.client().get("/api/v2/items?from=2026-01-15").numbers();
    List<Integer> until = SERVER.client().get("/api/v1/items?to=2025-10-26&from=").numbers();

    // then
    assertThat(since).containsExactly(AFTER_MIDNIGHT, FIRST_OF_15_JANUARY, LAST_OF_15_JANUARY);
    assertThat(until).contains(LAST_OF_26_OCTOBER).doesNotContain(FIRST_OF_27_OCTOBER);
  }

  @Test
  void aSpanThatEndsBeforeItBeginsIsAFault() {
    assertThat(SERVER.client().get("/api/v2/items?from=2026-01-16&to=2026-01-14").errors("to"))
        .containsExactly("to: lies before from; send a to that is the same or later");
  }

  @Test
  void anItemThatChangesLateInTheEveningInUtcIsOnTheNextDaysList() {
    // given
    SERVER.clock.set(Instant.parse("2026-02-10T23:30:00Z"));

    // when
    SERVER.catalogue.writer().save(List.of(ItemSketch.item(10_000_300).called("Ny").made()));

    // then
    assertThat(changed("2026-02-11", "2026-02-11")).containsExactly(10_000_300);
    assertThat(changed("2026-02-10", "2026-02-10")).isEmpty();
  }

  @ParameterizedTest
  @ArgumentsSource(OsloMidnights.class)
  void aChangeIsOnTheListOfItsDayInNorwayAlone(Instant change, LocalDate day) {
    // given
    SERVER.clock.set(change);
    int number = 10_001_000 + (int) (change.getEpochSecond() / 1_800 % 10_000);

    // when
    SERVER.catalogue.writer().save(List.of(ItemSketch.item(number).called("Grense").made()));

    // then
    assertThat(changed(day.toString(), day.toString())).contains(number);
    assertThat(changed(day.minusDays(1).toString(), day.minusDays(1).toString()))
        .doesNotContain(number);
    assertThat(SERVER.client().get("/api/v2/items?from=" + day.plusDays(1)).numbers())
        .doesNotContain(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-1-5", "15.01.2026", "2026-02-30", "today", "2026-01-15T00:00:00Z"})
  void anythingElseThanADayIsAFault(String text) {
    // when
    var answer = SERVER.client().get("/api/v2/items?from=%s&to=%s".formatted(text, text));

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors("from")).containsExactly("from: must be a day as yyyy-MM-dd");
    assertThat(answer.errors("to")).hasSize(1);
  }
}
