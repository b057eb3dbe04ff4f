package dev.lintel.catalogue.items;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An item of the catalogue with all its facts (Export, "Data models"; reference section 8). Names
 * of participants and groups are kept as the item shows them.
 *
 * @param number the item's number of eight digits
 * @param owner the participant that answers for the item, its main supplier
 */
public record Item(
    int number,
    ItemType type,
    ItemTexts texts,
    Classification classification,
    ParticipantReference owner,
    Origin origin,
    Trade trade,
    TradeNumbers numbers,
    Optional<NrfInfo> nrf,
    Optional<Clp> clp,
    Set<Channel> channels,
    List<Integer> replaces,
    List<BundleItem> bundle,
    List<Supplier> suppliers,
    ItemProperties properties,
    Lifecycle lifecycle) {

  public Item {
    numbers = requireNonNullElse(numbers, TradeNumbers.NONE);
    channels = Channel.set(requireNonNullElse(channels, Set.of()));
    replaces = List.copyOf(requireNonNullElse(replaces, List.of()));
    bundle = List.copyOf(requireNonNullElse(bundle, List.of()));
    suppliers = List.copyOf(requireNonNullElse(suppliers, List.of()));
    properties = requireNonNullElse(properties, ItemProperties.NONE);
  }

  /** The same item with another life. */
  public Item with(Lifecycle other) {
    return new Item(
        number,
        type,
        texts,
        classification,
        owner,
        origin,
        trade,
        numbers,
        nrf,
        clp,
        channels,
        replaces,
        bundle,
        suppliers,
        properties,
        other);
  }

  /** The same item in another place. */
  public Item with(Classification other) {
    return new Item(
        number,
        type,
        texts,
        other,
        owner,
        origin,
        trade,
        numbers,
        nrf,
        clp,
        channels,
        replaces,
        bundle,
        suppliers,
        properties,
        lifecycle);
  }

  /** The same item from others. */
  public Item with(ParticipantReference newOwner, List<Supplier> newSuppliers) {
    return new Item(
        number,
        type,
        texts,
        classification,
        newOwner,
        origin,
        trade,
        numbers,
        nrf,
        clp,
        channels,
        replaces,
        bundle,
        newSuppliers,
        properties,
        lifecycle);
  }
}
