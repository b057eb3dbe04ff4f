package dev.lintel.ons.resource;

import dev.lintel.care.register.Kind;

/**
 * The names of a resource.
 *
 * @param kind where its entries are kept
 * @param tag the documentation's name, from which operations are named, such as Employee
 * @param right what {@code :read} and {@code :write} stand behind, such as employees
 * @param list the name of lists, such as employees
 * @param item the name of one in XML, such as employee
 */
public record Resource<T>(Kind<T> kind, String tag, String right, String list, String item) {

  /** A resource whose names follow from its record's and from that of its lists. */
  public static <T> Resource<T> of(Kind<T> kind, String list) {
    String name = kind.type().getSimpleName();
    String item = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    String right = list.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
    return new Resource<>(kind, name, right, list, item);
  }

  /** The same under another name in the documentation. */
  public Resource<T> tagged(String other) {
    return new Resource<>(kind, other, right, list, item);
  }

  /** The name under which fields are chosen. */
  String model() {
    return kind.type().getSimpleName();
  }
}
