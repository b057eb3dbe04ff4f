package dev.lintel.care.people;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The names of a person that follow from others: the last name and its prefix as the person prefers
 * them, and the full official name.
 */
public final class PersonNames {
  private static final String BIRTH = "birthName";
  private static final String PARTNER = "partnerName";

  /** The fields that are filled in. */
  public static String[] derived() {
    return new String[] {"lastName", "prefix", "name"};
  }

  private PersonNames() {}

  /** Fills them in. */
  public static void derive(ObjectNode person) {
    if (!person.hasNonNull("preferredNameType")) {
      person.put("preferredNameType", "0");
    }
    String type = person.path("preferredNameType").asString("0");
    boolean partner = person.hasNonNull(PARTNER);
    boolean partnerFirst = partner && (type.equals("1") || type.equals("3"));
    boolean both = partner && (type.equals("2") || type.equals("3"));
    String first = partnerFirst ? PARTNER : BIRTH;
    String second = partnerFirst ? BIRTH : PARTNER;
    String last = text(person, first) + (both ? " - " + full(person, second) : "");
    put(person, "lastName", last);
    put(person, "prefix", text(person, first + "Prefix"));
    put(person, "name", joined(text(person, "initials"), text(person, first + "Prefix"), last));
  }

  private static String full(ObjectNode person, String name) {
    return joined(text(person, name + "Prefix"), text(person, name));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
  }

  private static String text(ObjectNode person, String field) {
    JsonNode value = person.path(field);
    return Objects.requireNonNullElse(value.isString() ? value.stringValue() : "", "");
  }

  private static void put(ObjectNode person, String field, String value) {
    if (value.isBlank()) {
      person.remove(field);
    } else {
      person.put(field, value);
    }
  }
}
