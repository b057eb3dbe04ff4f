package dev.lintel.catalogue.supply;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.TestCatalogue;
import dev.lintel.catalogue.approvals.Approvals;
import dev.lintel.catalogue.fiction.FictionalCatalogue;
import dev.lintel.catalogue.fiction.SupplierFiction;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.modules.Module;
import dev.lintel.catalogue.supply.copies.Own;
import dev.lintel.catalogue.supply.copies.OwnCopies;
import dev.lintel.catalogue.supply.documents.DocumentText;
import dev.lintel.catalogue.supply.publishing.ApprovalPolicy;
import dev.lintel.catalogue.supply.rules.FieldFault;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A fictional catalogue with its suppliers at work, under a clock that steps when told. */
final class SupplyFixture implements AutoCloseable {

  static final int OWNER = SupplierFiction.participant();
  static final int OTHER = SupplierFiction.alternativeParticipant();
  static final Expected ANY = Expected.ANY;
  private static final int SIZE = 600;

  final FictionalCatalogue fiction = new FictionalCatalogue(3, SIZE, TestCatalogue.NOW);
  final Catalogue catalogue = TestCatalogue.fresh();
  final OwnCopies own;
  final Supply supply;
  final Approvals approvals;
  private Instant now = TestCatalogue.NOW;
  private int serial = 1000;

  SupplyFixture(ApprovalPolicy policy) {
    fiction.load(catalogue, _ -> {});
    InstantSource clock = () -> now;
    SupplySettings settings = SupplySettings.usual(catalogue.rendering(), clock).with(policy);
    supply = new Supply(settings);
    own = new OwnCopies(catalogue.database().dataSource(), clock, settings.zone());
    approvals = new Approvals(catalogue.database().jdbi(), supply);
  }

  void at(String instant) {
    now = Instant.parse(instant);
  }

  Instant now() {
    return now;
  }

  List<Result> run(int supplier, Change... changes) {
    return run(supplier, List.of(changes));
  }

  List<Result> run(int supplier, List<Change> changes) {
    try (Connection connection = catalogue.database().dataSource().getConnection()) {
      connection.setAutoCommit(false);
      try {
        List<Result> results = supply.apply(connection, supplier, changes);
        connection.commit();
        return results;
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  Result.Done done(int supplier, Change change) {
    Result result = run(supplier, change).getFirst();
    if (result instanceof Result.Done done) {
      return done;
    }
    throw new AssertionError(result.toString());
  }

  Item item(Predicate<Item> wanted) {
    return IntStream.range(0, SIZE)
        .mapToObj(fiction::item)
        .filter(wanted)
        .findFirst()
        .orElseThrow();
  }

  Item published(int number) {
    return catalogue.shelf().facts(number).orElseThrow();
  }

  static boolean isOwners(Item item) {
    return item.owner().number() == OWNER;
  }

  static ObjectNode json(String text) {
    return DocumentText.read(text.replace('\'', '"'));
  }

  /** A merge patch, as RFC 7396 has it. */
  static DocumentPatch patch(String text) {
    ObjectNode patch = json(text);
    return document -> (ObjectNode) merged(document, patch);
  }

  private static JsonNode merged(JsonNode target, JsonNode patch) {
    if (!patch.isObject()) {
      return patch;
    }
    ObjectNode result =
        target instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
    patch
        .properties()
        .forEach(each -> {
          if (each.getValue().isNull()) {
            result.remove(each.getKey());
          } else {
            JsonNode old = result.path(each.getKey());
            result.set(each.getKey(), merged(old, each.getValue()));
          }
        });
    return result;
  }

  static byte[] picture(String format, int width, int height) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  Own own(int number) {
    return own.item(OWNER, number).orElseThrow();
  }

  Item standard(int place) {
    return fiction.numbers(0, 600).stream()
        .map(this::published)
        .filter(SupplyFixture::isOwners)
        .filter(item -> item.type().title().equals("Standard"))
        .filter(item -> item.lifecycle().expired().isEmpty())
        .filter(
            item -> item.suppliers().stream().noneMatch(one -> one.participant().number() == OTHER))
        .skip(place)
        .findFirst()
        .orElseThrow();
  }

  int ownModule() {
    return fiction.modules().stream()
        .filter(module -> module.owner() == OWNER)
        .skip(2)
        .findFirst()
        .orElseThrow()
        .number();
  }

  String next() {
    return "NR-" + serial++;
  }

  ObjectNode module() {
    Module like = fiction.modules().getFirst();
    return json("{'active': true, 'internalid': 'H1', 'text': 'HAMRE', 'description': 'Gode hamre.'}")
        .put("brand", like.brand())
        .put("corporateBrand", like.corporateBrand())
        .put("manufacturer", like.manufacturerName())
        .put("productGroupNumber", like.productGroup());
  }

  static ObjectNode item(int module, String number) {
    return json("{'type': 'Standard', 'primaryText': 'HAMMER 1', 'manufacturerItemNumber': 'M1', 'priceUnit': 'STK', 'stocked': true, 'hasDurabilityDate': false}")
        .put("moduleNumber", module)
        .put("supplierItemNumber", number);
  }

  static Change.AddPackage add(int item, String type, String more) {
    return new Change.AddPackage(2, item, ANY, packaging(type, more));
  }

  static ObjectNode packaging(String type, String more) {
    return json(
        "{'type': '%s', 'unit': 'STK', 'consistsOfUnit': 'STK', 'consistsOfCount': 1, 'calculatedCount': 1, 'deliverable': true, 'stocked': true, %s}"
            .formatted(type, more));
  }

  static UUID id(ObjectNode part) {
    return UUID.fromString(part.get("id").asString());
  }

  static List<String> fields(Result result) {
    return ((Result.Refused) result).faults().stream().map(FieldFault::field).toList();
  }

  static List<String> conflicts(Result result) {
    return ((Result.Conflict) result).faults().stream().map(FieldFault::field).toList();
  }

  @Override
  public void close() {
    catalogue.database().close();
  }
}
