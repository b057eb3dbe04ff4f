package dev.lintel.catalogue.contracts.zones;

/**
 * Postal codes from one to another, both included. Codes have four digits, so their order as texts
 * is theirs as numbers.
 */
public record PostalCodes(String from, String to) {

  /** Whether a postal code is among them. */
  public boolean contains(String code) {
    return from.length() == code.length() && from.compareTo(code) <= 0 && code.compareTo(to) <= 0;
  }
}
