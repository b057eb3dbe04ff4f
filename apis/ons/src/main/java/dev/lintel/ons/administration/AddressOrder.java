package dev.lintel.ons.administration;

import dev.lintel.care.addresses.Addressed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * In what order types of addresses count.
 *
 * @param types codes, the first one first
 */
record AddressOrder(List<String> types) {
  /** "Temporary, residence, legal, correspondence, unknown, other, invoice, key address." */
  static final AddressOrder OF_CLIENTS =
      new AddressOrder(List.of("4", "3", "1", "2", "0", "98", "100", "50"));

  /** "The legal address search order": where one is registered comes before where one stays. */
  static final AddressOrder OF_EMPLOYEES =
      new AddressOrder(List.of("1", "3", "4", "2", "0", "98", "100", "50"));

  /** The first of those that hold on a day. */
  <A extends Addressed> Optional<A> first(Collection<A> addresses, LocalDate day) {
    return addresses.stream()
        .filter(address -> address.period().has(day))
        .min(Comparator.comparingInt(this::rank));
  }

  private int rank(Addressed address) {
    int place = types.indexOf(address.type() == null ? "0" : address.type());
    return place < 0 ? types.size() : place;
  }
}
