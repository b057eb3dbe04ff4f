package dev.lintel.properties.negotiation;

import java.util.Map;

/** What takes the place of a number or truth value that could not be read; null for all else. */
final class StandIns {
  private static final Map<Class<?>, Object> VALUES =
      Map.ofEntries(
          Map.entry(boolean.class, false),
          Map.entry(Boolean.class, false),
          Map.entry(byte.class, (byte) 0),
          Map.entry(Byte.class, (byte) 0),
          Map.entry(short.class, (short) 0),
          Map.entry(Short.class, (short) 0),
          Map.entry(char.class, '0'),
          Map.entry(Character.class, '0'),
          Map.entry(int.class, 0),
          Map.entry(Integer.class, 0),
          Map.entry(long.class, 0L),
          Map.entry(Long.class, 0L),
          Map.entry(float.class, 0f),
          Map.entry(Float.class, 0f),
          Map.entry(double.class, 0d),
          Map.entry(Double.class, 0d));

  private StandIns() {}

  static Object of(Class<?> type) {
    return VALUES.get(type);
  }

  /** What a field that was not sent holds. */
  static Object absent(Class<?> type) {
    return type.isPrimitive() ? of(type) : null;
  }
}
