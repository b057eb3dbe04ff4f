package dev.lintel.catalogue.supply;

import dev.lintel.catalogue.supply.copies.Claim;
import dev.lintel.catalogue.supply.copies.Claims;
import dev.lintel.catalogue.supply.documents.Given;
import dev.lintel.catalogue.supply.documents.ItemContent;
import dev.lintel.catalogue.supply.rules.FieldFault;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** What of a document one item alone may have. */
final class ItemClaims {

  private ItemClaims() {}

  /** The claims of an item's fields. */
  static Set<Claim> of(ObjectNode fields, int supplier) {
    Given given = new Given(fields);
    Set<Claim> claims = new HashSet<>();
    if (given.has("supplierItemNumber")) {
      claims.add(Claim.itemNumber(supplier, given.text("supplierItemNumber")));
    }
    if (given.texts("channel").contains("VAVVS") && given.has("digitalChannelText")) {
      claims.add(
          Claim.channelText(supplier, given.text("digitalChannelText"), given.text("dimension")));
    }
    return claims;
  }

  /** The claims of a package. */
  static Set<Claim> ofPackage(ObjectNode packaging) {
    Given given = new Given(packaging);
    return given.has("gtin") ? Set.of(Claim.gtin(given.text("gtin"))) : Set.of();
  }

  /** The claims of an item and all its packages. */
  static Set<Claim> of(ItemContent content, int supplier) {
    Set<Claim> claims = of(content.fields(), supplier);
    content.packages().forEach(each -> claims.addAll(ofPackage(each)));
    return claims;
  }

  /** What an item would take that another has. */
  static List<FieldFault> conflicts(Claims claims, Set<Claim> before, Set<Claim> after, int item)
      throws SQLException {
    List<FieldFault> faults = new ArrayList<>();
    for (Claim claim : after) {
      if (!before.contains(claim) && claims.isTaken(claim, item)) {
        faults.add(fault(claim));
      }
    }
    return faults;
  }

  private static FieldFault fault(Claim claim) {
    return switch (claim.kind()) {
      case GTIN -> new FieldFault("gtin", "is another package's GTIN; look the item up by it");
      case ITEM_NUMBER ->
          new FieldFault(
              "supplierItemNumber", "is the number of another item of yours; give a new one");
      case CHANNEL_TEXT ->
          new FieldFault(
              "digitalChannelText",
              "is, with this dimension, another item of yours in the channel VAVVS; change one");
    };
  }

  /** Takes what is new and gives back what is gone. */
  static void settle(Claims claims, Set<Claim> before, Set<Claim> after, int item) {
    before.stream()
        .filter(claim -> !after.contains(claim))
        .forEach(one -> claims.release(one, item));
    after.stream().filter(claim -> !before.contains(claim)).forEach(one -> claims.take(one, item));
  }
}
