package dev.lintel.catalogue.supply.mapping;

import dev.lintel.catalogue.items.BundleItem;
import dev.lintel.catalogue.items.Channel;
import dev.lintel.catalogue.items.Classification;
import dev.lintel.catalogue.items.Clp;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.ItemProperties;
import dev.lintel.catalogue.items.ItemTexts;
import dev.lintel.catalogue.items.ItemType;
import dev.lintel.catalogue.items.Lifecycle;
import dev.lintel.catalogue.items.NrfInfo;
import dev.lintel.catalogue.items.Origin;
import dev.lintel.catalogue.items.ParticipantReference;
import dev.lintel.catalogue.items.Trade;
import dev.lintel.catalogue.items.TradeNumbers;
import dev.lintel.catalogue.supply.documents.Given;
import dev.lintel.catalogue.supply.documents.ItemContent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the facts that buyers see of an owner's content. What no document of a supplier tells, such
 * as ETIM features and keywords, stays as it was.
 *
 * @param owner number and name
 * @param classification where the item's module puts it
 * @param now when it is published
 * @param today the day of that where the catalogue is kept
 */
public record ItemMerge(
    ParticipantReference owner, Classification classification, Instant now, LocalDate today) {

  /** The item with this content, in the place of the old one. */
  public Item merge(int number, ItemContent content, Optional<Item> old) {
    Given given = new Given(content.fields());
    return new Item(
        number,
        type(given.text("type")),
        texts(given, old),
        classified(old),
        owner,
        origin(given, old),
        trade(given),
        numbers(given, old),
        nrf(given, old),
        clp(given, old),
        Channel.set(given.texts("channel").stream().map(Channel::valueOf).toList()),
        given.integers("replacesNobbNumbers"),
        given.objects("bundleItems").stream().map(ItemMerge::bundle).toList(),
        SupplierMerge.ofOwner(owner, content, old),
        PropertyFields.read(given, old.map(Item::properties).orElse(ItemProperties.NONE)),
        lifecycle(given, old));
  }

  /** The type with a published name. */
  public static ItemType type(String title) {
    return Stream.of(ItemType.values())
        .filter(type -> type.title().equals(title))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No type of item is " + title));
  }

  private static ItemTexts texts(Given given, Optional<Item> old) {
    return new ItemTexts(
        given.text("primaryText"),
        given.text("secondaryText"),
        given.text("description"),
        given.text("digitalChannelText"),
        given.text("dimension"),
        old.map(item -> item.texts().keyword()).orElse(""),
        given.text("seriesName"),
        given.text("modelName"));
  }

  /** A module without a class says nothing against the item's. */
  private Classification classified(Optional<Item> old) {
    String etim = classification.etimClass();
    String known = old.map(item -> item.classification().etimClass()).orElse("");
    return new Classification(
        classification.group(), etim.isEmpty() ? known : etim, classification.moduleNumber());
  }

  private static Origin origin(Given given, Optional<Item> old) {
    String country = given.text("countryOfOrigin").toUpperCase(Locale.ROOT);
    String relevance = old.map(item -> item.origin().relevance()).orElse("Relevant");
    return new Origin(
        country,
        country.isEmpty() ? "" : relevance,
        given.text("customsEuCode"),
        given.text("customsNoCode"));
  }

  private static Trade trade(Given given) {
    return new Trade(
        given.text("manufacturerItemNumber"),
        given.text("priceUnit"),
        given.decimal("currentVolumeFactor"),
        given.flag("stocked"));
  }

  private static TradeNumbers numbers(Given given, Optional<Item> old) {
    TradeNumbers known = old.map(Item::numbers).orElse(TradeNumbers.NONE);
    String nrf = given.object("nrfInfo").map(info -> info.text("number")).orElse("");
    return new TradeNumbers(nrf, known.el(), known.vvs(), known.lvi(), known.rsk());
  }

  private static Optional<NrfInfo> nrf(Given given, Optional<Item> old) {
    String subGroup = old.flatMap(Item::nrf).map(NrfInfo::subGroup).orElse("");
    return given
        .object("nrfInfo")
        .map(info ->
            new NrfInfo(
                info.text("number"), info.text("name"), info.text("productGroupNumber"), subGroup));
  }

  private static Optional<Clp> clp(Given given, Optional<Item> old) {
    List<String> labels = given.texts("hazardLabels");
    Optional<Clp> known = old.flatMap(Item::clp);
    if (labels.isEmpty()) {
      return known
          .map(clp -> new Clp(clp.signalWord(), clp.hazardStatements(), List.of()))
          .filter(clp -> !clp.signalWord().isEmpty() || !clp.hazardStatements().isEmpty());
    }
    return Optional.of(
        new Clp(
            known.map(Clp::signalWord).orElse(""),
            known.map(Clp::hazardStatements).orElse(List.of()),
            labels));
  }

  private static BundleItem bundle(Given content) {
    return new BundleItem(
        content.integer("nobbNumber").orElseThrow(),
        content.decimal("quantity").orElse(BigDecimal.ONE));
  }

  private Lifecycle lifecycle(Given given, Optional<Item> old) {
    Optional<Lifecycle> known = old.map(Item::lifecycle);
    return new Lifecycle(
        known.map(Lifecycle::created).orElse(now),
        now,
        known.flatMap(Lifecycle::firstApproved).or(() -> Optional.of(today)),
        given.date("expiryDate"));
  }
}
