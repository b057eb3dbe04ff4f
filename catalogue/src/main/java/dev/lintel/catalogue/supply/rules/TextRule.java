package dev.lintel.catalogue.supply.rules;

import java.util.regex.Pattern;

/**
 * Which texts a field accepts. {@code GENERAL} is the general character rule (Connect Supplier,
 * 1.8.3); the texts of modules have patterns of their own in version 1 (V1 Data models).
 */
public enum TextRule {
  FREE(Patterns.ANY, Patterns.ANY, "may be any text"),
  GENERAL(
      Patterns.GENERAL,
      Patterns.GENERAL,
      "may have letters, digits, spaces and ! = % & ´ ( ) * ? , - . < > ° + / ” alone"),
  MODULE_TEXT(
      Patterns.A,
      Patterns.GENERAL,
      "must begin with a letter or digit, and may have the characters of the general rule alone"),
  MODULE_ID(Patterns.B, Patterns.GENERAL, "may have the characters of the general rule alone"),
  CUSTOMS("\\d{8}", "\\d{8}", "must have eight digits"),
  ETIM_CLASS("(EC\\d{5,6})?", "(EC\\d{5,6})?", "must be an ETIM class such as EC002112"),
  COUNTRY("[A-Za-z]{2}", "[A-Za-z]{2}", "must be a country by two letters such as NO"),
  PRODUCT_GROUP("\\d{7}", "\\d{7}", "must have seven digits"),
  GTIN("\\d{8}|\\d{12,14}", "\\d{8}|\\d{12,14}", "must have 8, 12, 13 or 14 digits");

  /** The patterns as they are published. */
  private static final class Patterns {
    static final String ANY = "(?s).*";
    static final String SIGNS = "a-zA-Z0-9!:=\"%&´()?,-.<>°+/ÆØÅæøå\\s";
    static final String A = "[0-9a-zA-ZÆØÅæøå][" + SIGNS + "]*";
    static final String B = "[" + SIGNS + "]*";
    static final String GENERAL = "[A-Za-zÆØÅæøå0-9 !=%&´()*?,\\-.<>°+/”]*";
  }

  private final Pattern first;
  private final Pattern later;
  private final String remedy;

  TextRule(String first, String later, String remedy) {
    this.first = Pattern.compile(first);
    this.later = Pattern.compile(later);
    this.remedy = remedy;
  }

  /** The pattern that a whole text must have in a version. */
  public Pattern pattern(int version) {
    return version <= 1 ? first : later;
  }

  /** What a text must be, in words. */
  public String remedy() {
    return remedy;
  }
}
