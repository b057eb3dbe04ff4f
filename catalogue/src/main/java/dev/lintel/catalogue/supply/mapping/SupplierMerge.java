package dev.lintel.catalogue.supply.mapping;

import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.Lifecycle;
import dev.lintel.catalogue.items.MediaReference;
import dev.lintel.catalogue.items.Packaging;
import dev.lintel.catalogue.items.ParticipantReference;
import dev.lintel.catalogue.items.Supplier;
import dev.lintel.catalogue.supply.documents.Given;
import dev.lintel.catalogue.supply.documents.ItemContent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Makes the suppliers of an item: the owner first, each with its own data. */
public final class SupplierMerge {

  private SupplierMerge() {}

  /** The suppliers when the owner publishes its content. */
  static List<Supplier> ofOwner(
      ParticipantReference owner, ItemContent content, Optional<Item> old) {
    List<Packaging> known = old.map(PublishedContent::packages).orElse(List.of());
    List<Packaging> packages = packages(content, known);
    Given given = new Given(content.fields());
    List<Supplier> suppliers = new ArrayList<>();
    suppliers.add(
        new Supplier(
            owner,
            true,
            given.text("supplierItemNumber"),
            old.flatMap(PublishedContent::main).flatMap(Supplier::expiry),
            packages,
            media(content)));
    old.stream()
        .flatMap(item -> item.suppliers().stream())
        .filter(supplier -> supplier.participant().number() != owner.number())
        .map(supplier -> following(supplier, known, packages))
        .forEach(suppliers::add);
    return suppliers;
  }

  /** The item when an alternative supplier publishes what it is shown. */
  public static Item ofAlternative(
      Item item, ParticipantReference participant, ItemContent shown, Instant now) {
    Supplier own = alternative(item, participant, new Given(shown.fields()), shown);
    List<Supplier> suppliers = new ArrayList<>(item.suppliers());
    int place =
        suppliers.indexOf(PublishedContent.supplier(item, participant.number()).orElse(null));
    if (place < 0) {
      suppliers.add(own);
    } else {
      suppliers.set(place, own);
    }
    Lifecycle life = item.lifecycle();
    return item.with(item.owner(), suppliers)
        .with(new Lifecycle(life.created(), now, life.firstApproved(), life.expired()));
  }

  private static Supplier alternative(
      Item item, ParticipantReference participant, Given given, ItemContent shown) {
    List<Packaging> owners = PublishedContent.packages(item);
    List<Packaging> packages = new ArrayList<>();
    for (int place = 0; place < owners.size(); place++) {
      Given flags = new Given(shown.packages().get(place));
      packages.add(
          PackageMapping.ordered(
              owners.get(place), flags.flag("deliverable"), flags.flag("stocked")));
    }
    return new Supplier(
        participant,
        false,
        given.text("supplierItemNumber"),
        given.date("expiryDate"),
        packages,
        media(shown));
  }

  private static List<Packaging> packages(ItemContent content, List<Packaging> known) {
    String dangerous =
        new Given(content.fields())
            .object("dangerousGoods")
            .map(goods -> "%04d".formatted(goods.integer("number").orElse(0)))
            .orElse("");
    List<Packaging> packages = new ArrayList<>();
    for (ObjectNode each : content.packages()) {
      Optional<Packaging> old = at(known, packages.size());
      packages.add(PackageMapping.facts(new Given(each), old, dangerous));
    }
    return packages;
  }

  private static List<MediaReference> media(ItemContent content) {
    return content.media().stream().map(MediaMapping::reference).toList();
  }

  /** A supplier that has the owner's packages goes on having them, ordered as before. */
  private static Supplier following(
      Supplier supplier, List<Packaging> before, List<Packaging> after) {
    return hasPackagesOf(supplier, before) ? with(supplier, ordered(supplier, after)) : supplier;
  }

  private static boolean hasPackagesOf(Supplier supplier, List<Packaging> owners) {
    return gtins(supplier.packages()).equals(gtins(owners));
  }

  private static List<String> gtins(List<Packaging> packages) {
    return packages.stream().map(Packaging::gtin).toList();
  }

  private static List<Packaging> ordered(Supplier supplier, List<Packaging> owners) {
    List<Packaging> packages = new ArrayList<>();
    for (Packaging each : owners) {
      Packaging own = at(supplier.packages(), packages.size()).orElse(each);
      packages.add(
          PackageMapping.ordered(each, own.ordering().deliverable(), own.ordering().stocked()));
    }
    return packages;
  }

  private static Supplier with(Supplier supplier, List<Packaging> packages) {
    return new Supplier(
        supplier.participant(),
        supplier.main(),
        supplier.itemNumber(),
        supplier.expiry(),
        packages,
        supplier.media());
  }

  private static Optional<Packaging> at(List<Packaging> packages, int place) {
    return place < packages.size() ? Optional.of(packages.get(place)) : Optional.empty();
  }
}
