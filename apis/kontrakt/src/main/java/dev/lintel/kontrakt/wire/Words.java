package dev.lintel.kontrakt.wire;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The domain's constants as the API writes them: MAIN_GROUP is MainGroup. */
public final class Words {
  private Words() {}

  public static String of(Enum<?> constant) {
    return Stream.of(constant.name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** The words of some constants, in their order. */
  public static List<String> of(List<? extends Enum<?>> constants) {
    return constants.stream().map(Words::of).toList();
  }

  /**
   * The constant of a word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Stream.of(type.getEnumConstants())
        .filter(each -> of(each).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }
}
