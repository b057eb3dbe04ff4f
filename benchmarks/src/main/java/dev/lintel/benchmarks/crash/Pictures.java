package dev.lintel.benchmarks.crash;

import dev.lintel.benchmarks.crash.Sender.Wish;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Adds pictures to an item, no two alike. Each that was accepted must be there once, and when it is
 * published its bytes must be served as they were sent; before that, nothing of it.
 */
final class Pictures implements Part {
  private static final String BODY =
      """
      {"type":"MB","fileName":"%s","content":"%s"}
      """;

  private final String path;
  private final Sender sender;
  private final Ledger ledger;
  private final Buyer buyer;
  private final RandomGenerator random;
  private final Named pictures;
  private final Map<String, NoisePicture> contents = new HashMap<>();
  private int sent;

  Pictures(int number, Sender sender, Ledger ledger, Buyer buyer, RandomGenerator random) {
    path = CountedKind.ITEM.path(number) + "/media";
    this.sender = sender;
    this.ledger = ledger;
    this.buyer = buyer;
    this.random = random;
    pictures = new Named(path, ledger.violations());
  }

  @Override
  public void step() {
    String name = "crash-%d.png".formatted(++sent);
    NoisePicture picture = NoisePicture.any(random);
    contents.put(name, picture);
    String body = BODY.formatted(name, Base64.getEncoder().encodeToString(picture.png()));
    pictures.sent(name, sender.send(new Wish("POST", path, body, name + " of " + path, true)));
  }

  @Override
  public void published() {
    pictures.published();
  }

  @Override
  public void judge() {
    List<String> found = new ArrayList<>();
    each(medium -> found.add(name(medium)));
    pictures.judge(found);
    ledger.judged().add("pictures", pictures.accepted().size());
  }

  @Override
  public void judgeShown(JsonNode supplier) {
    List<String> ids = new ArrayList<>();
    supplier.path("media").forEach(each -> ids.add(each.path("guid").asString()));
    Map<String, String> names = new HashMap<>();
    each(medium -> names.put(medium.path("id").asString(), name(medium)));
    pictures.judgeShown(ids.stream().map(id -> names.getOrDefault(id, id)).toList());
    names.forEach((id, name) -> judgeFile(id, name, ids.contains(id)));
  }

  private void judgeFile(String id, String name, boolean shown) {
    Optional<byte[]> served = buyer.file(id);
    if (shown) {
      boolean same =
          served.filter(each -> Arrays.equals(each, contents.get(name).png())).isPresent();
      ledger.violations().unless(same, "%s of %s is not served as it was sent", name, path);
      ledger.judged().add("filesServed", 1);
    } else {
      ledger.violations().unless(served.isEmpty(), "%s of %s is served unpublished", name, path);
    }
  }

  private void each(Consumer<JsonNode> consumer) {
    Listing.each(sender.client(), path, "media", consumer);
  }

  private static String name(JsonNode medium) {
    return medium.path("fileName").asString("");
  }
}
