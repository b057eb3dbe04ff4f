package dev.lintel.export.wire;

import static dev.lintel.export.wire.Absent.given;
import static dev.lintel.export.wire.Absent.orEmpty;
import static dev.lintel.export.wire.Absent.orNull;
import static dev.lintel.export.wire.Absent.orZero;

import dev.lintel.catalogue.items.BundleItem;
import dev.lintel.catalogue.items.Channel;
import dev.lintel.catalogue.items.Classification;
import dev.lintel.catalogue.items.Clp;
import dev.lintel.catalogue.items.ItemTexts;
import dev.lintel.catalogue.items.ItemType;
import dev.lintel.catalogue.items.Lifecycle;
import dev.lintel.catalogue.items.NrfInfo;
import dev.lintel.catalogue.items.Origin;
import dev.lintel.catalogue.items.ParticipantReference;
import dev.lintel.catalogue.items.ProductGroupReference;
import dev.lintel.catalogue.items.Trade;
import dev.lintel.catalogue.items.TradeNumbers;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The way between the catalogue's item and the item on the wire. */
public final class ItemMapping {
  private ItemMapping() {}

  /** The item on the wire, with the ETIM properties of one release. */
  public static Item toWire(dev.lintel.catalogue.items.Item facts, int etimRelease) {
    ItemTexts texts = facts.texts();
    TradeNumbers numbers = facts.numbers();
    Origin origin = facts.origin();
    return new Item(
        facts.number(),
        facts.type().title(),
        texts.primary(),
        orNull(texts.secondary()),
        orNull(texts.description()),
        orNull(texts.digitalChannel()),
        orNull(texts.dimension()),
        orNull(texts.keyword()),
        orNull(texts.series()),
        orNull(texts.model()),
        facts.classification().group().number(),
        orNull(facts.classification().group().name()),
        orNull(facts.classification().etimClass()),
        orNull(facts.classification().moduleNumber()),
        facts.owner().number(),
        orNull(facts.owner().name()),
        orNull(facts.trade().manufacturerItemNumber()),
        orNull(facts.trade().priceUnit()),
        facts.trade().volumeFactor().orElse(null),
        facts.trade().stocked(),
        orNull(origin.country()),
        orNull(origin.relevance()),
        orNull(origin.customsEu()),
        orNull(origin.customsNorway()),
        orNull(numbers.nrf()),
        orNull(numbers.el()),
        orNull(numbers.vvs()),
        orNull(numbers.lvi()),
        orNull(numbers.rsk()),
        facts.nrf().map(ItemMapping::toWire).orElse(null),
        facts.clp().map(ItemMapping::toWire).orElse(null),
        facts.channels().stream().sorted().map(Channel::name).toList(),
        facts.bundle().stream().map(ItemMapping::toWire).toList(),
        facts.replaces(),
        facts.lifecycle().firstApproved().orElse(null),
        facts.lifecycle().expired().orElse(null),
        facts.suppliers().stream().map(SupplierMapping::toWire).toList(),
        PropertyMapping.toWire(facts.properties(), etimRelease),
        new ItemStatus(facts.lifecycle().created(), facts.lifecycle().changed()));
  }

  /**
   * The catalogue's item of one that another hub delivered.
   *
   * @throws IllegalArgumentException for a type or channel that does not exist
   */
  public static dev.lintel.catalogue.items.Item toFacts(Item item) {
    return new dev.lintel.catalogue.items.Item(
        item.nobbNumber(),
        type(item.type()),
        texts(item),
        new Classification(
            new ProductGroupReference(item.productGroupNumber(), orEmpty(item.productGroupName())),
            item.etimClass(),
            orZero(item.moduleNumber())),
        new ParticipantReference(
            item.ownerParticipantNumber(), orEmpty(item.ownerParticipantName())),
        new Origin(
            item.countryOfOrigin(),
            item.countryOfOriginRelevance(),
            item.customsEuCode(),
            item.customsNoCode()),
        new Trade(
            item.manufacturerItemNumber(),
            item.priceUnit(),
            Optional.ofNullable(item.currentVolumeFactor()),
            item.stocked()),
        new TradeNumbers(
            item.nrfNumber(),
            item.elNumber(),
            item.vvsNumber(),
            item.lviNumber(),
            item.rskNumber()),
        Optional.ofNullable(item.nrfInfo()).map(ItemMapping::toFacts),
        Optional.ofNullable(item.clp()).map(ItemMapping::toFacts),
        channels(given(item.channels())),
        given(item.replacesNobbNumbers()),
        given(item.bundleItems()).stream().map(ItemMapping::toFacts).toList(),
        given(item.suppliers()).stream().map(SupplierMapping::toFacts).toList(),
        PropertyMapping.toFacts(item.properties()),
        new Lifecycle(
            item.status().createdDate(),
            item.status().lastModifiedDate(),
            Optional.ofNullable(item.firstTimeApproved()),
            Optional.ofNullable(item.expiryDate())));
  }

  private static ItemTexts texts(Item item) {
    return new ItemTexts(
        item.primaryText(),
        item.secondaryText(),
        item.description(),
        item.digitalChannelText(),
        item.dimension(),
        item.keyword(),
        item.seriesName(),
        item.modelName());
  }

  private static ItemType type(String title) {
    return Stream.of(ItemType.values())
        .filter(type -> type.title().equalsIgnoreCase(title))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("type '%s' is unknown".formatted(title)));
  }

  private static Set<Channel> channels(List<String> names) {
    var channels = EnumSet.noneOf(Channel.class);
    names.forEach(name -> channels.add(Channel.valueOf(name)));
    return channels;
  }

  private static ItemNrfInfo toWire(NrfInfo info) {
    return new ItemNrfInfo(
        orNull(info.number()), orNull(info.name()), orNull(info.group()), orNull(info.subGroup()));
  }

  private static NrfInfo toFacts(ItemNrfInfo info) {
    return new NrfInfo(info.nrfNumber(), info.nrfName(), info.nrfGroup(), info.nrfSubGroup());
  }

  private static ItemClp toWire(Clp clp) {
    return new ItemClp(orNull(clp.signalWord()), clp.hazardStatements(), clp.pictograms());
  }

  private static Clp toFacts(ItemClp clp) {
    return new Clp(clp.signalWord(), clp.hazardStatements(), clp.pictograms());
  }

  private static ItemBundleItem toWire(BundleItem content) {
    return new ItemBundleItem(content.number(), content.quantity());
  }

  private static BundleItem toFacts(ItemBundleItem content) {
    return new BundleItem(content.nobbNumber(), content.quantity());
  }
}
