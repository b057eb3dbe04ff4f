package dev.lintel.catalogue.fiction;

import dev.lintel.catalogue.items.Measures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What products of a kind look like: their sizes in whole millimetres, and how heavy they are for
 * their volume.
 */
enum Shape {
  BEAM(
      List.of(1800, 2400, 3600, 4200, 4800, 5400),
      List.of(68, 98, 148, 198, 223),
      List.of(16, 19, 36, 48),
      470),
  SHEET(
      List.of(1200, 2400, 2700, 3000),
      List.of(595, 600, 900, 1200),
      List.of(9, 12, 13, 15, 22, 50, 100),
      700),
  FASTENER(List.of(120, 150, 180, 210), List.of(80, 100, 120), List.of(40, 55, 70), 2400),
  LIQUID(List.of(160, 180, 240, 300), List.of(160, 180, 240), List.of(120, 190, 250, 310), 1300),
  PIECE(
      List.of(170, 240, 320, 410, 640), List.of(30, 90, 140, 220), List.of(40, 75, 110, 180), 900),
  PIPE(
      List.of(1000, 2000, 2500, 3000, 5000),
      List.of(15, 22, 32, 50, 75, 110),
      List.of(15, 22, 32, 50, 75, 110),
      1100);

  private static final BigDecimal CUBIC_MILLIMETRES = BigDecimal.valueOf(1_000_000_000L);

  private final List<Integer> lengths;
  private final List<Integer> widths;
  private final List<Integer> heights;
  private final int density;

  Shape(List<Integer> lengths, List<Integer> widths, List<Integer> heights, int density) {
    this.lengths = lengths;
    this.widths = widths;
    this.heights = heights;
    this.density = density;
  }

  static Shape named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  Measures one(Dice dice) {
    return measures(dice.pick(lengths), dice.pick(widths), dice.pick(heights));
  }

  /** So many of a smaller package, stacked on one another. */
  Measures stack(Measures each, int count) {
    return measures(each.length(), each.width(), Math.min(each.height() * count, 2_200));
  }

  /** How a text names the size. */
  String text(Measures size, Dice dice) {
    return switch (this) {
      case BEAM -> "%dX%d MM %d MM".formatted(size.height(), size.width(), size.length());
      case SHEET -> "%dX%dX%d MM".formatted(size.length(), size.width(), size.height());
      case FASTENER ->
          "%d,%dX%d MM".formatted(dice.between(3, 8), 5 * dice.below(2), 10 * dice.between(2, 16));
      case LIQUID -> dice.pick(List.of("0,75 L", "2,7 L", "3 L", "9 L", "10 L", "20 L"));
      case PIECE -> "%d MM".formatted(size.length());
      case PIPE -> "%d MM %d MM".formatted(size.width(), size.length());
    };
  }

  private Measures measures(int length, int width, int height) {
    BigDecimal volume =
        BigDecimal.valueOf((long) length * width * height)
            .divide(CUBIC_MILLIMETRES, 6, RoundingMode.HALF_UP);
    BigDecimal weight =
        volume.multiply(BigDecimal.valueOf(density)).setScale(4, RoundingMode.HALF_UP);
    return new Measures(length, width, height, Optional.of(weight), Optional.of(volume));
  }
}
