package dev.lintel.benchmarks.crash;

import dev.lintel.benchmarks.crash.Sender.Wish;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Adds packages to an item, each told by how much it holds: there must be one for each 202. */
final class Packages implements Part {
  private static final String BODY =
      """
      {"type":"UDEF","unit":"PAK","consistsOfUnit":"STK","consistsOfCount":%1$d,\
      "calculatedCount":%1$d,"deliverable":true,"stocked":false}
      """;

  private final String path;
  private final Sender sender;
  private final Ledger ledger;
  private final Named packages;
  private int sent;

  Packages(int number, Sender sender, Ledger ledger) {
    path = CountedKind.ITEM.path(number) + "/packages";
    this.sender = sender;
    this.ledger = ledger;
    packages = new Named(path, ledger.violations());
  }

  @Override
  public void step() {
    int count = ++sent;
    String what = "package %d of %s".formatted(count, path);
    packages.sent(
        Integer.toString(count),
        sender.send(new Wish("POST", path, BODY.formatted(count), what, true)));
  }

  /** Without one an item cannot be published. */
  boolean isEmpty() {
    return packages.accepted().isEmpty();
  }

  @Override
  public void published() {
    packages.published();
  }

  @Override
  public void judge() {
    List<String> found = new ArrayList<>();
    Listing.each(sender.client(), path, "packages", each -> found.add(count(each)));
    packages.judge(found);
    ledger.judged().add("packages", packages.accepted().size());
  }

  @Override
  public void judgeShown(JsonNode supplier) {
    List<String> found = new ArrayList<>();
    supplier.path("packages").forEach(each -> found.add(count(each)));
    packages.judgeShown(found);
  }

  private static String count(JsonNode packaging) {
    return packaging.path("consistsOfCount").decimalValue().stripTrailingZeros().toPlainString();
  }
}
