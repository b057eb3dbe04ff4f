package dev.lintel.care.register;

import java.util.function.Consumer;

/** Judges an entry before it is stored, and tells everything that is wrong with it. */
@FunctionalInterface
public interface Rule<T> {
  void judge(T entry, Consumer<Objection> objections);
}
