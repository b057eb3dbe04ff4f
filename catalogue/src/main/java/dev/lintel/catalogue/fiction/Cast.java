package dev.lintel.catalogue.fiction;

import dev.lintel.catalogue.participants.Participant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The participants: forty houses that never were. */
final class Cast {

  private static final List<String> BEGINNINGS =
      List.of("Skrumle", "Vrangel", "Knatte", "Brumle", "Tufse", "Fnugge", "Grynte", "Plyste");
  private static final List<String> ENDINGS = List.of("vik", "dal", "rud", "borg", "nes");
  private static final List<String> TRADES =
      List.of(
          "Trelast AS",
          "Industrier AS",
          "Bygg AS",
          "Verktøy AS",
          "Fabrikker AS",
          "Import AS",
          "Malinghus AS");
  private static final int FIRST_NUMBER = 50_100;
  private static final int STEP = 37;

  private final List<Participant> participants = new ArrayList<>();

  Cast(long seed, Instant now) {
    for (String ending : ENDINGS) {
      for (String beginning : BEGINNINGS) {
        participants.add(participant(seed, participants.size(), beginning + ending, now));
      }
    }
  }

  List<Participant> participants() {
    return List.copyOf(participants);
  }

  Participant get(int place) {
    return participants.get(Math.floorMod(place, participants.size()));
  }

  static int numberAt(int place) {
    return FIRST_NUMBER + STEP * place;
  }

  /** Where a participant's number stands. */
  static int placeOf(int number) {
    return (number - FIRST_NUMBER) / STEP;
  }

  private static Participant participant(long seed, int place, String house, Instant now) {
    Dice dice = new Dice(seed, "participant", place);
    Instant created = now.minus(Duration.ofDays(3000L + dice.below(1000)));
    return new Participant(
        numberAt(place),
        house + " " + dice.pick(TRADES),
        "9%08d".formatted(dice.below(100_000_000)),
        dice.percent(80) ? "NO" : dice.pick(List.of("SE", "DK", "FI", "DE", "SI")),
        "https://%s.example".formatted(house.toLowerCase(Locale.ROOT)),
        true,
        true,
        created,
        created.plus(Duration.ofDays(dice.below(2900))));
  }
}
