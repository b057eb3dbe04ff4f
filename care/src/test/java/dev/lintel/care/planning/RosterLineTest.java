package dev.lintel.care.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.care.register.Documents;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RosterLineTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @Test
  void endsANightShiftOnTheNextDay() {
    RosterLine night = line("'begin':'22:45','end':'07:15','days':[1]");
    assertThat(night.beginOn(MONDAY)).isEqualTo(Instant.parse("2026-11-23T21:45:00Z"));
    assertThat(night.endOn(MONDAY)).isEqualTo(Instant.parse("2026-11-24T06:15:00Z"));
  }

  @Test
  void isOnItsDaysOfTheWeekWhileItIsValid() {
    RosterLine line = line("'begin':'07:00','end':'15:00','days':[1,3],'validTo':'2026-11-25'");
    assertThat(MONDAY.datesUntil(MONDAY.plusDays(14)).filter(line::isOn))
        .containsExactly(MONDAY, MONDAY.plusDays(2));
  }

  @Test
  void beginsOtherwiseOnADayThatDeviatesAndIsFoundThere() {
    RosterLine line =
        line(
            "'begin':'07:00','end':'15:00','days':[1],"
                + "'deviations':[{'date':'2026-11-23','begin':'11:15'}]");
    assertThat(line.beginOn(MONDAY)).isEqualTo(Instant.parse("2026-11-23T10:15:00Z"));
    assertThat(line.beginOn(MONDAY.plusWeeks(1))).isEqualTo(Instant.parse("2026-11-30T06:00:00Z"));
    assertThat(RosterLine.KIND.keys())
        .filteredOn(key -> key.name().equals(RosterLine.BY_SLOT))
        .singleElement()
        .satisfies(key ->
            assertThat((Iterable<?>) key.values().apply(line))
                .map(Object::toString)
                .containsExactlyInAnyOrder(RosterLine.slot(1, 7), RosterLine.slot(1, 11)));
  }

  /** Summer time leaves out the hour from two to three; what begins in it begins an hour later. */
  @Test
  void beginsAnHourLaterWhereSummerTimeLeavesTheHourOut() {
    RosterLine line = line("'begin':'02:30','end':'10:00','days':[7]");
    assertThat(line.beginOn(LocalDate.of(2027, 3, 28)))
        .isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
  }

  private static RosterLine line(String fields) {
    return Documents.mapper()
        .readValue(("{'id':1," + fields + "}").replace('\'', '"'), RosterLine.class);
  }
}
