package dev.lintel.catalogue.supply.mapping;

import dev.lintel.catalogue.items.BundleItem;
import dev.lintel.catalogue.items.Clp;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.ItemTexts;
import dev.lintel.catalogue.items.NrfInfo;
import dev.lintel.catalogue.items.Packaging;
import dev.lintel.catalogue.items.Supplier;
import dev.lintel.catalogue.media.MediaItem;
import dev.lintel.catalogue.supply.documents.DocumentMaking;
import dev.lintel.catalogue.supply.documents.ItemContent;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** What a published item would be as its supplier's own content. */
public final class PublishedContent {

  private PublishedContent() {}

  /** The owner's content of an item, with the media that are published for the owner. */
  public static ItemContent ofOwner(Item item, List<MediaItem> media) {
    return new ItemContent(fields(item), ownersPackages(item), media(main(item), media), false);
  }

  static List<ObjectNode> media(Optional<Supplier> supplier, List<MediaItem> library) {
    return MediaMapping.documents(supplier.map(Supplier::media).orElse(List.of()), library);
  }

  /** The owner's packages, with their ids. */
  static List<ObjectNode> ownersPackages(Item item) {
    return PackageMapping.documents(item.number(), item.owner().number(), packages(item));
  }

  static List<Packaging> packages(Item item) {
    return main(item).map(Supplier::packages).orElse(List.of());
  }

  static Optional<Supplier> main(Item item) {
    return supplier(item, item.owner().number());
  }

  static Optional<Supplier> supplier(Item item, int number) {
    Predicate<Supplier> wanted = supplier -> supplier.participant().number() == number;
    return item.suppliers().stream().filter(wanted).findFirst();
  }

  static ObjectNode fields(Item item) {
    DocumentMaking fields =
        new DocumentMaking()
            .number("nobbNumber", item.number())
            .flag("mainSupplier", true)
            .number("participantNumber", item.owner().number())
            .text("type", item.type().title())
            .number("moduleNumber", item.classification().moduleNumber());
    addTexts(item.texts(), fields);
    addTrade(item, fields);
    PropertyFields.write(item.properties(), fields);
    addLists(item, fields);
    return fields.made();
  }

  private static void addTexts(ItemTexts texts, DocumentMaking fields) {
    fields
        .text("primaryText", texts.primary())
        .text("secondaryText", texts.secondary())
        .text("digitalChannelText", texts.digitalChannel())
        .text("dimension", texts.dimension())
        .text("description", texts.description())
        .text("modelName", texts.model())
        .text("seriesName", texts.series());
  }

  private static void addTrade(Item item, DocumentMaking fields) {
    fields
        .text("supplierItemNumber", main(item).map(Supplier::itemNumber).orElse(""))
        .text("manufacturerItemNumber", item.trade().manufacturerItemNumber())
        .text("priceUnit", item.trade().priceUnit())
        .flag("stocked", item.trade().stocked())
        .number("currentVolumeFactor", item.trade().volumeFactor())
        .text("expiryDate", item.lifecycle().expired())
        .text("countryOfOrigin", item.origin().country())
        .text("customsNoCode", item.origin().customsNorway())
        .text("customsEuCode", item.origin().customsEu());
  }

  private static void addLists(Item item, DocumentMaking fields) {
    fields
        .texts("channel", item.channels().stream().map(Enum::name).toList())
        .texts("hazardLabels", item.clp().map(Clp::pictograms).orElse(List.of()))
        .numbers("replacesNobbNumbers", item.replaces())
        .objects("bundleItems", item.bundle().stream().map(PublishedContent::bundle).toList());
    item.nrf().ifPresent(nrf -> fields.object("nrfInfo", nrf(nrf)));
    packages(item).stream()
        .map(Packaging::dangerousGoods)
        .filter(number -> !number.isEmpty())
        .findFirst()
        .ifPresent(number -> fields.object("dangerousGoods", dangerous(item, number)));
  }

  private static ObjectNode dangerous(Item item, String number) {
    return new DocumentMaking()
        .number("number", Integer.parseInt(number))
        .all(PropertyFields.dangerousGoods(item.properties()).made())
        .made();
  }

  private static ObjectNode bundle(BundleItem content) {
    return new DocumentMaking()
        .number("nobbNumber", content.number())
        .number("quantity", content.quantity())
        .made();
  }

  private static ObjectNode nrf(NrfInfo nrf) {
    return new DocumentMaking()
        .text("number", nrf.number())
        .text("productGroupNumber", nrf.group())
        .text("name", nrf.name())
        .made();
  }
}
