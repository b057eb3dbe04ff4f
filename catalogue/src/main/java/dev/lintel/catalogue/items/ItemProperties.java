package dev.lintel.catalogue.items;

import static java.util.Objects.requireNonNullElse;

import java.util.List;

/** The properties of an item by kind. ETIM properties are those of releases 8 and 9 together. */
public record ItemProperties(
    List<Property> etim,
    List<Property> environment,
    List<Property> marketing,
    List<Property> epd,
    List<Property> other) {

  /** No property of any kind. */
  public static final ItemProperties NONE =
      new ItemProperties(List.of(), List.of(), List.of(), List.of(), List.of());

  public ItemProperties {
    etim = List.copyOf(requireNonNullElse(etim, List.of()));
    environment = List.copyOf(requireNonNullElse(environment, List.of()));
    marketing = List.copyOf(requireNonNullElse(marketing, List.of()));
    epd = List.copyOf(requireNonNullElse(epd, List.of()));
    other = List.copyOf(requireNonNullElse(other, List.of()));
  }

  /** The ETIM properties of one release, in order. */
  public List<Property> etim(int release) {
    return etim.stream().filter(property -> property.in(release)).toList();
  }

  /** Whether release 9 says anything else than release 8. */
  public boolean differsByRelease() {
    return etim.stream().anyMatch(property -> property.release() != 0);
  }
}
