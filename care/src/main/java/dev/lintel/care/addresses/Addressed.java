package dev.lintel.care.addresses;

import dev.lintel.care.register.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What all addresses have in common.
 *
 * <p>{@code type} is 0 unknown, 1 living, 2 postal, 3 residence, 4 temporary, 50 key, 98 other, 100
 * invoice.
 */
public interface Addressed {
  @Nullable Long id();

  @Nullable LocalDate beginDate();

  @Nullable LocalDate endDate();

  @Nullable String street();

  @Nullable Integer homeNumber();

  @Nullable String homeNumberExtension();

  @Nullable String zipcode();

  @Nullable String city();

  @Nullable String email();

  @Nullable String type();

  @Nullable String residentType();

  @Nullable String personType();

  @Nullable BigDecimal latitude();

  @Nullable BigDecimal longitude();

  /** The days of the address. */
  default Period period() {
    return Period.of(beginDate(), endDate());
  }
}
