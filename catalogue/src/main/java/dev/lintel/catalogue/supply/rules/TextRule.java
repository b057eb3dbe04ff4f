package dev.lintel.catalogue.supply.rules;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which texts a field accepts. {@code GENERAL} is the general character rule (Connect Supplier,
 * 1.8.3); the texts of modules have patterns of their own in version 1 (V1 Data models).
 */
public enum TextRule {
  FREE(new Wording(_ -> true, "may be any text")),
  GENERAL(Patterns.GENERALLY),
  MODULE_TEXT(
      new Wording(
          Patterns.of(Patterns.A), "must begin with a letter or digit, and " + Patterns.FIRST),
      Patterns.GENERALLY),
  MODULE_ID(new Wording(new SignSet(Patterns.SIGNS), Patterns.FIRST), Patterns.GENERALLY),
  CUSTOMS("\\d{8}", "must have eight digits"),
  ETIM_CLASS("(EC\\d{5,6})?", "must be an ETIM class such as EC002112"),
  COUNTRY("[A-Za-z]{2}", "must be a country by two letters such as NO"),
  PRODUCT_GROUP("\\d{7}", "must have seven digits"),
  GTIN("\\d{8}|\\d{12,14}", "must have 8, 12, 13 or 14 digits");

  /** Which texts are right, and the words for it. */
  private record Wording(Predicate<String> accepts, String remedy) {}

  /** The patterns as they are published. */
  private static final class Patterns {
    static final String FIRST =
        "may have letters, digits, spaces and ! : = \" % & ´ ( ) ? , - . < > ° + / alone";

    static final String SIGNS = "[a-zA-Z0-9!:=\"%&´()?,-.<>°+/ÆØÅæøå\\s]";
    static final String A = "[0-9a-zA-ZÆØÅæøå]" + SIGNS + "*";
    static final String GENERAL = "[A-Za-zÆØÅæøå0-9 !=%&´()*?,\\-.<>°+/”]";
    static final Wording GENERALLY =
        new Wording(
            new SignSet(GENERAL),
            "may have letters, digits, spaces and ! = % & ´ ( ) * ? , - . < > ° + / ” alone");

    static Predicate<String> of(String pattern) {
      return Pattern.compile(pattern).asMatchPredicate();
    }
  }

  private final Wording first;
  private final Wording later;

  TextRule(Wording first, Wording later) {
    this.first = first;
    this.later = later;
  }

  TextRule(Wording always) {
    this(always, always);
  }

  TextRule(String pattern, String remedy) {
    this(new Wording(Patterns.of(pattern), remedy));
  }

  /** Whether a whole text is as a version wants it. */
  public boolean accepts(String text, int version) {
    return in(version).accepts().test(text);
  }

  /** What a text must be in a version, in words. */
  public String remedy(int version) {
    return in(version).remedy();
  }

  private Wording in(int version) {
    return version <= 1 ? first : later;
  }
}
