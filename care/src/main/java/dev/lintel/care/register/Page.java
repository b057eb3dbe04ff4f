package dev.lintel.care.register;

/** A part of a list: at most so many, after so many that are left out. */
public record Page(int offset, int limit) {
  public static final Page ALL = new Page(0, Integer.MAX_VALUE);
}
