package dev.lintel.server.operating;

import dev.lintel.catalogue.supply.copies.CopyKind;
import dev.lintel.server.options.Numbers;
import java.util.Locale;

/** What is decided on: a supplier's module or item. */
public record Subject(CopyKind kind, int supplier, int number) {

  /**
   * One as it was typed.
   *
   * @throws IllegalArgumentException that tells what is wrong
   */
  public static Subject parse(String kind, String supplier, String number) {
    return new Subject(kind(kind), number(supplier), number(number));
  }

  private static CopyKind kind(String text) {
    return switch (text) {
      case "module" -> CopyKind.MODULE;
      case "item" -> CopyKind.ITEM;
      default -> throw new IllegalArgumentException("Decide on a module or an item.");
    };
  }

  private static int number(String text) {
    return Numbers.between(1, 999_999_999, text);
  }

  IllegalArgumentException notWaiting() {
    return new IllegalArgumentException("It does not wait: " + this + ".");
  }

  @Override
  public String toString() {
    return "%s %d of supplier %d".formatted(kind.name().toLowerCase(Locale.ROOT), number, supplier);
  }
}
