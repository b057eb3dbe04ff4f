package dev.lintel.export.wire;

import static dev.lintel.export.wire.Absent.orNull;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way between the catalogue's flat list of product groups and the tree on the wire. */
public final class ProductGroupTree {
  private static final String ROOT = "";

  private ProductGroupTree() {}

  public static List<ProductGroup> of(List<dev.lintel.catalogue.groups.ProductGroup> groups) {
    return below(ROOT, groups.stream().collect(groupingBy(group -> group.parent().orElse(ROOT))));
  }

  private static List<ProductGroup> below(
      String number, Map<String, List<dev.lintel.catalogue.groups.ProductGroup>> byParent) {
    return byParent.getOrDefault(number, List.of()).stream()
        .map(group -> toWire(group, below(group.number(), byParent)))
        .toList();
  }

  private static ProductGroup toWire(
      dev.lintel.catalogue.groups.ProductGroup group, List<ProductGroup> below) {
    return new ProductGroup(
        group.name(),
        group.number(),
        new ItemStatus(group.created(), group.changed()),
        below,
        orNull(group.unspsc()),
        orNull(group.primaryUnit()),
        orNull(group.secondaryUnit()),
        group.active());
  }

  /** The groups of one tree that another hub delivered, flat, parents first. */
  public static List<dev.lintel.catalogue.groups.ProductGroup> flat(ProductGroup top) {
    var groups = new ArrayList<dev.lintel.catalogue.groups.ProductGroup>();
    flatten(top, Optional.empty(), groups);
    return groups;
  }

  private static void flatten(
      ProductGroup group,
      Optional<String> parent,
      List<dev.lintel.catalogue.groups.ProductGroup> into) {
    into.add(
        new dev.lintel.catalogue.groups.ProductGroup(
            group.number(),
            group.name(),
            parent,
            Absent.orEmpty(group.unspscnr()),
            Absent.orEmpty(group.primaryPCU()),
            Absent.orEmpty(group.secondaryPCU()),
            group.active(),
            group.status().createdDate(),
            group.status().lastModifiedDate()));
    Absent.given(group.subGroups())
        .forEach(below -> flatten(below, Optional.of(group.number()), into));
  }
}
