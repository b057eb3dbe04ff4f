package dev.lintel.server.commands;

import dev.lintel.properties.versions.AnnouncedEnd;
import dev.lintel.properties.versions.Deprecation;
import dev.lintel.properties.versions.KnownEnds;
import dev.lintel.properties.versions.LifeStage;
import dev.lintel.server.options.Option;
import dev.lintel.server.storage.StoredData;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lintel deprecations}: what ends, as the servers declared it at their last start. */
public final class DeprecationsCommand {
  private DeprecationsCommand() {}

  public static CommandSpec describe() {
    return ConfiguredCommand.describe(
        "deprecations",
        "Lists what of the APIs has an announced end, the nearest first.",
        EnumSet.of(Option.DATA, Option.DATABASE, Option.AS_OF, Option.ENVIRONMENT),
        (options, _, screen) ->
            StoredData.use(
                options,
                database ->
                    print(
                        new KnownEnds(database).list(),
                        options.evolution().day(Clock.systemUTC()).today(),
                        screen)));
  }

  static void print(List<AnnouncedEnd> ends, LocalDate today, PrintWriter screen) {
    String row = "%-18s %-40s %-10s %-11s %-11s %-11s %6s  %s%n";
    screen.printf(
        row, "API", "WHAT", "STAGE", "ANNOUNCED", "SINCE", "SUNSET", "DAYS", "INSTEAD, AND MORE");
    for (AnnouncedEnd one : ends) {
      Deprecation end = one.end();
      screen.printf(
          row,
          one.api(),
          one.what(),
          word(end.stageOn(today)),
          end.announced(),
          end.since(),
          end.sunset().map(LocalDate::toString).orElse("-"),
          end.sunset().map(day -> Long.toString(daysLeft(today, day))).orElse("-"),
          end.successor().map(target -> target + ", ").orElse("") + end.link());
    }
    screen.flush();
  }

  private static long daysLeft(LocalDate today, LocalDate sunset) {
    return Math.max(0, ChronoUnit.DAYS.between(today, sunset));
  }

  private static String word(LifeStage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
