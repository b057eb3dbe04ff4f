package dev.lintel.care.fiction;

/** One part of the fiction, such as the employees. */
@FunctionalInterface
interface Chapter {
  void write(Plan plan, Pen pen);
}
