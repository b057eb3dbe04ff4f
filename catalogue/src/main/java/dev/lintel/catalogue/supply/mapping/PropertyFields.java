package dev.lintel.catalogue.supply.mapping;

import dev.lintel.catalogue.items.ItemProperties;
import dev.lintel.catalogue.items.Property;
import dev.lintel.catalogue.supply.documents.DocumentMaking;
import dev.lintel.catalogue.supply.documents.Given;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a supplier's item that buyers see as properties, by the property's name. Properties
 * of other names, and ETIM features, are not the supplier's documents' and stay.
 */
final class PropertyFields {

  private static final String YES_OR_NO = "Ja/Nei";
  private static final String TRUE = "True";
  private static final String MARKETING_TEXT = "Salgstekst";
  private static final String SELLING_POINT = "Salgsargument";
  private static final String VIDEO = "Video";
  private static final String EPD = "EPD";
  private static final String EPD_FACTOR = "EPD-faktor";
  private static final String DURABILITY = "Holdbarhetsdato";
  private static final String FROST = "Tåler frost";
  private static final String ACCESSORY = "Tilbehør";

  /** A text field and its property. */
  private record Named(String field, String property) {}

  private static final List<Named> TEXTS =
      List.of(
          new Named("launchDate", "Lanseringsdato"),
          new Named("freightGroup", "Fraktgruppe"),
          new Named("tunNumber", "TUN-nummer"),
          new Named("finfoNumber", "FINFO-nummer"),
          new Named("tax", "Avgift"));
  private static final List<Named> DANGEROUS =
      List.of(
          new Named("class", "ADR-klasse"),
          new Named("className", "ADR-klassenavn"),
          new Named("adrName", "ADR-navn"));
  private static final String PACKING_GROUP = "ADR-emballasjegruppe";
  private static final Set<String> MARKETING = Set.of(MARKETING_TEXT, SELLING_POINT, VIDEO);

  private PropertyFields() {}

  static void write(ItemProperties from, DocumentMaking fields) {
    fields.text("marketingText", value(from.marketing(), MARKETING_TEXT));
    fields.texts("uniqueSellingPoints", values(from.marketing(), SELLING_POINT));
    fields.objects("videos", named(from.marketing(), VIDEO).map(PropertyFields::video).toList());
    fields.texts("environmentLabels", labels(from).map(Property::name).toList());
    fields.object("epdData", epd(from));
    fields.flag("hasDurabilityDate", value(from.other(), DURABILITY).equals(TRUE));
    String frost = value(from.other(), FROST);
    if (!frost.isEmpty()) {
      fields.flag("toleratesFrost", frost.equals(TRUE));
    }
    TEXTS.forEach(text -> fields.text(text.field(), value(from.other(), text.property())));
    fields.numbers(
        "accessories", values(from.other(), ACCESSORY).stream().map(Integer::valueOf).toList());
  }

  /** What belongs to dangerous goods besides their number. */
  static DocumentMaking dangerousGoods(ItemProperties from) {
    DocumentMaking goods = new DocumentMaking();
    DANGEROUS.forEach(text -> goods.text(text.field(), value(from.other(), text.property())));
    String group = value(from.other(), PACKING_GROUP);
    return group.isEmpty() ? goods : goods.number("packingGroup", Integer.parseInt(group));
  }

  static ItemProperties read(Given fields, ItemProperties old) {
    return new ItemProperties(
        old.etim(),
        environment(fields, old),
        joined(without(old.marketing(), MARKETING), marketing(fields)),
        declaration(fields),
        joined(without(old.other(), ownOthers()), others(fields)));
  }

  private static List<Property> environment(Given fields, ItemProperties old) {
    List<String> labels = fields.texts("environmentLabels");
    List<Property> properties = new ArrayList<>();
    for (Property each : old.environment()) {
      boolean labelled = isTrue(each);
      if (labels.contains(each.name())) {
        properties.add(labelled ? each : yes(each.name(), true));
      } else if (!labelled) {
        properties.add(each);
      }
    }
    Set<String> there = Set.copyOf(properties.stream().map(Property::name).distinct().toList());
    labels.stream()
        .distinct()
        .filter(label -> !there.contains(label))
        .forEach(label -> properties.add(yes(label, true)));
    return properties;
  }

  private static Stream<Property> marketing(Given fields) {
    Stream<Property> text = text(MARKETING_TEXT, fields.text("marketingText"));
    Stream<Property> points =
        fields.texts("uniqueSellingPoints").stream().map(value -> property(SELLING_POINT, value));
    Stream<Property> videos = fields.objects("videos").stream().map(PropertyFields::video);
    return Stream.of(text, points, videos).flatMap(each -> each);
  }

  private static List<Property> declaration(Given fields) {
    return fields.object("epdData").stream()
        .flatMap(data ->
            Stream.concat(
                text(EPD, data.text("epdId")),
                data.decimal("calculationFactor").stream()
                    .map(factor -> property(EPD_FACTOR, factor.toPlainString()))))
        .toList();
  }

  private static Stream<Property> others(Given fields) {
    List<Property> others = new ArrayList<>();
    if (fields.flag("hasDurabilityDate")) {
      others.add(yes(DURABILITY, true));
    }
    if (fields.has("toleratesFrost")) {
      others.add(yes(FROST, fields.flag("toleratesFrost")));
    }
    TEXTS.forEach(each -> text(each.property(), fields.text(each.field())).forEach(others::add));
    fields.integers("accessories").forEach(item -> others.add(property(ACCESSORY, "" + item)));
    fields.object("dangerousGoods").ifPresent(goods -> addDangerous(goods, others));
    return others.stream();
  }

  private static void addDangerous(Given goods, List<Property> others) {
    DANGEROUS.forEach(each -> text(each.property(), goods.text(each.field())).forEach(others::add));
    goods
        .integer("packingGroup")
        .ifPresent(group -> others.add(property(PACKING_GROUP, "" + group)));
  }

  private static Set<String> ownOthers() {
    Stream<String> texts = Stream.concat(TEXTS.stream(), DANGEROUS.stream()).map(Named::property);
    return Set.copyOf(
        Stream.concat(texts, Stream.of(DURABILITY, FROST, ACCESSORY, PACKING_GROUP)).toList());
  }

  private static ObjectNode epd(ItemProperties from) {
    DocumentMaking epd = new DocumentMaking().text("epdId", value(from.epd(), EPD));
    String factor = value(from.epd(), EPD_FACTOR);
    return factor.isEmpty()
        ? epd.made()
        : epd.number("calculationFactor", new BigDecimal(factor)).made();
  }

  private static ObjectNode video(Property property) {
    String[] parts = property.value().split(":", 2);
    return new DocumentMaking()
        .text("type", parts[0])
        .text("code", parts.length > 1 ? parts[1] : "")
        .text("description", property.description())
        .made();
  }

  private static Property video(Given video) {
    Property plain = property(VIDEO, video.text("type") + ":" + video.text("code"));
    return new Property(plain.guid(), "", VIDEO, video.text("description"), plain.value(), "", 0);
  }

  private static Stream<Property> labels(ItemProperties from) {
    return from.environment().stream().filter(PropertyFields::isTrue);
  }

  private static boolean isTrue(Property property) {
    return property.unit().equals(YES_OR_NO) && property.value().equals(TRUE);
  }

  private static List<Property> without(List<Property> all, Set<String> names) {
    return all.stream().filter(property -> !names.contains(property.name())).toList();
  }

  private static List<Property> joined(List<Property> first, Stream<Property> second) {
    return Stream.concat(first.stream(), second).toList();
  }

  private static Stream<Property> named(List<Property> all, String name) {
    return all.stream().filter(property -> property.name().equals(name));
  }

  private static List<String> values(List<Property> all, String name) {
    return named(all, name).map(Property::value).toList();
  }

  private static String value(List<Property> all, String name) {
    return named(all, name).map(Property::value).findFirst().orElse("");
  }

  private static Stream<Property> text(String name, String value) {
    return value.isEmpty() ? Stream.empty() : Stream.of(property(name, value));
  }

  private static Property property(String name, String value) {
    return new Property(guid(name), "", name, "", value, "", 0);
  }

  private static Property yes(String name, boolean is) {
    return new Property(guid(name), "", name, "", is ? TRUE : "False", YES_OR_NO, 0);
  }

  /** A property's guid is its own, the same on every item. */
  private static UUID guid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
