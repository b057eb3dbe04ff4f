package dev.lintel.catalogue.supply;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.TestCatalogue;
import dev.lintel.catalogue.approvals.Approvals;
import dev.lintel.catalogue.fiction.FictionalCatalogue;
import dev.lintel.catalogue.fiction.SupplierFiction;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.supply.copies.OwnCopies;
import dev.lintel.catalogue.supply.documents.DocumentText;
import dev.lintel.catalogue.supply.publishing.ApprovalPolicy;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
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
  static final OptionalLong ANY = OptionalLong.empty();
  private static final int SIZE = 600;

  final FictionalCatalogue fiction = new FictionalCatalogue(3, SIZE, TestCatalogue.NOW);
  final Catalogue catalogue = TestCatalogue.fresh();
  final OwnCopies own;
  final Supply supply;
  final Approvals approvals;
  private Instant now = TestCatalogue.NOW;

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

  @Override
  public void close() {
    catalogue.database().close();
  }
}
