package dev.lintel.catalogue.supply.rules;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which texts a field accepts. {@code GENERAL} is the general character rule (Connect Supplier,
 * 1.8.3); the texts of modules have patterns of their own in version 1 (V1 Data models).
 */
public enum TextRule {
  FREE(_ -> true, _ -> true, "may be any text"),
  GENERAL(
      new SignSet(Patterns.GENERAL),
      new SignSet(Patterns.GENERAL),
      "may have letters, digits, spaces and ! = % & ´ ( ) * ? , - . < > ° + / ” alone"),
  MODULE_TEXT(
      Patterns.of(Patterns.A),
      new SignSet(Patterns.GENERAL),
      "must begin with a letter or digit, and may have the characters of the general rule alone"),
  MODULE_ID(
      new SignSet(Patterns.SIGNS),
      new SignSet(Patterns.GENERAL),
      "may have the characters of the general rule alone"),
  CUSTOMS("\\d{8}", "must have eight digits"),
  ETIM_CLASS("(EC\\d{5,6})?", "must be an ETIM class such as EC002112"),
  COUNTRY("[A-Za-z]{2}", "must be a country by two letters such as NO"),
  PRODUCT_GROUP("\\d{7}", "must have seven digits"),
  GTIN("\\d{8}|\\d{12,14}", "must have 8, 12, 13 or 14 digits");

  /** The patterns as they are published. */
  private static final class Patterns {
    static final String SIGNS = "[a-zA-Z0-9!:=\"%&´()?,-.<>°+/ÆØÅæøå\\s]";
    static final String A = "[0-9a-zA-ZÆØÅæøå]" + SIGNS + "*";
    static final String GENERAL = "[A-Za-zÆØÅæøå0-9 !=%&´()*?,\\-.<>°+/”]";

    static Predicate<String> of(String pattern) {
      return Pattern.compile(pattern).asMatchPredicate();
    }
  }

  private final Predicate<String> first;
  private final Predicate<String> later;
  private final String remedy;

  TextRule(Predicate<String> first, Predicate<String> later, String remedy) {
    this.first = first;
    this.later = later;
    this.remedy = remedy;
  }

  TextRule(String pattern, String remedy) {
    this(Patterns.of(pattern), Patterns.of(pattern), remedy);
  }

  /** Whether a whole text is as a version wants it. */
  public boolean accepts(String text, int version) {
    return (version <= 1 ? first : later).test(text);
  }

  /** What a text must be, in words. */
  public String remedy() {
    return remedy;
  }
}
