package dev.lintel.supplier.testing;

import dev.lintel.catalogue.fiction.SupplierFiction;
import dev.lintel.catalogue.items.Gtin;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.ItemType;
import dev.lintel.catalogue.modules.Module;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Documents for the stories, and what there is in the fictional catalogue. */
public final class Known {
  private final SupplierServer server;
  private final AtomicInteger serial = new AtomicInteger(1);

  public Known(SupplierServer server) {
    this.server = server;
  }

  public int next() {
    return serial.getAndIncrement();
  }

  public String gtin() {
    return Gtin.complete("7090000%05d".formatted(next()));
  }

  /** A module that can be made. */
  public String module() {
    Module model = server.fiction.modules().getFirst();
    return """
    {"brand": "%s", "corporateBrand": "%s", "manufacturer": "%s", "productGroupNumber": "%s",
     "internalid": "M%d", "text": "HAMMER SERIE", "active": true}\
    """
        .formatted(
            model.brand(),
            model.corporateBrand(),
            model.manufacturerName(),
            model.productGroup(),
            next());
  }

  /** An item that can be made in a module. */
  public String item(int module) {
    return """
    {"type": "Standard", "moduleNumber": %d, "primaryText": "HAMMER 1", "secondaryText": "16 OZ",
     "supplierItemNumber": "S-%2$d", "manufacturerItemNumber": "H-%2$d", "priceUnit": "STK",
     "stocked": true, "hasDurabilityDate": false, "description": "En hammer",
     "channel": ["TOTAL"]}\
    """
        .formatted(module, next());
  }

  public static String packaging(String type, String more) {
    return """
    {"type": "%s", "unit": "STK", "consistsOfUnit": "STK", "consistsOfCount": 1,
     "calculatedCount": 1, "deliverable": true, "stocked": true%s}\
    """
        .formatted(type, more);
  }

  /** What makes a package whole. */
  public static String measured(String gtin) {
    return ", 'gtin': '%s', 'height': 20, 'length': 300, 'width': 40, 'weight': 0.25"
        .formatted(gtin);
  }

  /** A new module's number. */
  public int newModule() {
    SupplierClient owner = server.owner();
    return number(owner.done(owner.post("/modules", module())));
  }

  /** A new item's number. */
  public int newItem() {
    SupplierClient owner = server.owner();
    return number(owner.done(owner.post("/items", item(newModule()))));
  }

  /** The last part of a path. */
  public static int number(String path) {
    return Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
  }

  /** A published item of the owner, which the other supplier may add to. */
  public Item published(int place) {
    return items().stream()
        .filter(item -> item.owner().number() == SupplierFiction.participant())
        .filter(item -> item.type() == ItemType.STANDARD)
        .skip(place)
        .findFirst()
        .orElseThrow();
  }

  /** A published Display or Composite of the owner. */
  public Item publishedBundle() {
    return items().stream()
        .filter(item -> item.owner().number() == SupplierFiction.participant())
        .filter(item -> item.type() == ItemType.DISPLAY || item.type() == ItemType.COMPOSITE)
        .findFirst()
        .orElseThrow();
  }

  /** An item of somebody else. */
  public Item strange() {
    return items().stream()
        .filter(item -> item.owner().number() != SupplierFiction.participant())
        .filter(item ->
            item.suppliers().stream()
                .noneMatch(each ->
                    each.participant().number() == SupplierFiction.alternativeParticipant()
                        || each.participant().number() == SupplierFiction.participant()))
        .findFirst()
        .orElseThrow();
  }

  private List<Item> items() {
    return IntStream.range(0, 600).mapToObj(server.fiction::item).toList();
  }

  public static byte[] picture(int width, int height) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
